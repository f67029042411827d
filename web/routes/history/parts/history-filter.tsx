import { ListSearch } from '../../../documents/list-search'
import { sortWords, stateWords } from '../filter-words'
import type { HistoryQuery } from '../query.server'

/** Search, state and order of what was saved and what is not yet. */
export function HistoryFilter({ query }: { query: HistoryQuery }) {
	return (
		<ListSearch
			label="Search jobs and resumes"
			search={query.search}
			filtered={Boolean(query.search || query.state)}
			choices={[
				{ label: 'Show', name: 'state', words: stateWords, value: query.state, width: 'sm:w-52' },
				{ label: 'Order', name: 'sort', words: sortWords, value: query.sort, width: 'sm:w-44' }
			]}
		/>
	)
}
