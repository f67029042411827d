import { listQuery } from '../../list-query.server'
import { sortWords, statusWords } from './filter-words'

/** What the address of the dashboard asks to see; and how many of each are shown. */
export const dashboardQuery = listQuery(({ search, choice, count }) => ({
	search,
	status: choice('status', statusWords, ''),
	sort: choice('sort', sortWords, 'newest'),
	resumes: count('resumes'),
	postings: count('postings')
}))

export type DashboardQuery = ReturnType<typeof dashboardQuery.read>
