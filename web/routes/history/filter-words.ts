/** What goes without saying comes first. */
export const stateWords = {
	'': 'Everything',
	saved: 'Saved',
	active: 'At work',
	completed: 'Ready to look through',
	failed: 'Failed'
}
export const sortWords = { newest: 'Newest first', oldest: 'Oldest first', score: 'Best fit first' }
