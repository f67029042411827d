import { ListSearch } from '../../../documents/list-search'
import { sortWords, statusWords } from '../filter-words'
import type { DashboardQuery } from '../query.server'

/** Search, status and order of both lists. */
export function ListFilter({ query }: { query: DashboardQuery }) {
	return (
		<ListSearch
			label="Search titles"
			search={query.search}
			filtered={Boolean(query.search || query.status)}
			choices={[
				{
					label: 'Status of resumes',
					name: 'status',
					words: statusWords,
					value: query.status,
					width: 'sm:w-44'
				},
				{ label: 'Order', name: 'sort', words: sortWords, value: query.sort, width: 'sm:w-40' }
			]}
		/>
	)
}
