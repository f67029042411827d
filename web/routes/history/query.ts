import { howMany, pageSize } from '../../list-query'

export const stateWords = {
	'': 'Everything',
	saved: 'Saved',
	active: 'At work',
	completed: 'Ready to look through',
	failed: 'Failed'
}
export const sortWords = { newest: 'Newest first', oldest: 'Oldest first', score: 'Best fit first' }

/** What the address of the history asks to see. */
export type HistoryQuery = {
	search: string
	state: keyof typeof stateWords
	sort: keyof typeof sortWords
	/** How many of each are shown. */
	versions: number
	open: number
}

export function readHistoryQuery(url: string): HistoryQuery {
	const { searchParams } = new URL(url)
	const word = (name: string) => searchParams.get(name) ?? ''
	const state = word('state')
	const sort = word('sort')
	return {
		search: word('search').trim().slice(0, 100),
		state: isKeyOf(stateWords, state) ? state : '',
		sort: isKeyOf(sortWords, sort) ? sort : 'newest',
		versions: howMany(word('versions')),
		open: howMany(word('open'))
	}
}

/** The address that asks for it, without what goes without saying. */
export function writeHistoryQuery(query: HistoryQuery): string {
	const params = new URLSearchParams()
	if (query.search) params.set('search', query.search)
	if (query.state) params.set('state', query.state)
	if (query.sort !== 'newest') params.set('sort', query.sort)
	if (query.versions > pageSize) params.set('versions', String(query.versions))
	if (query.open > pageSize) params.set('open', String(query.open))
	return `?${params}`
}

function isKeyOf<T extends object>(words: T, value: PropertyKey): value is keyof T {
	return Object.hasOwn(words, value)
}
