import { listQuery } from '../../list-query'

export const stateWords = {
	'': 'Everything',
	saved: 'Saved',
	active: 'At work',
	completed: 'Ready to look through',
	failed: 'Failed'
}
export const sortWords = { newest: 'Newest first', oldest: 'Oldest first', score: 'Best fit first' }

/** What the address of the history asks to see; and how many of each are shown. */
export const historyQuery = listQuery(({ search, choice, count }) => ({
	search,
	state: choice('state', stateWords, ''),
	sort: choice('sort', sortWords, 'newest'),
	versions: count('versions'),
	open: count('open')
}))

export type HistoryQuery = ReturnType<typeof historyQuery.read>
