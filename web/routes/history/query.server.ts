import { listQuery } from '../../list-query.server'
import { sortWords, stateWords } from './filter-words'

/** What the address of the history asks to see; and how many of each are shown. */
export const historyQuery = listQuery(({ search, choice, count }) => ({
	search,
	state: choice('state', stateWords, ''),
	sort: choice('sort', sortWords, 'newest'),
	versions: count('versions'),
	open: count('open')
}))

export type HistoryQuery = ReturnType<typeof historyQuery.read>
