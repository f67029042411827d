import { resumeStatusWords } from '../../documents/resume-status'
import { listQuery } from '../../list-query'

export const statusWords = { '': 'Any status', ...resumeStatusWords }
export const sortWords = { newest: 'Newest first', oldest: 'Oldest first', title: 'By title' }

/** What the address of the dashboard asks to see; and how many of each are shown. */
export const dashboardQuery = listQuery(({ search, choice, count }) => ({
	search,
	status: choice('status', statusWords, ''),
	sort: choice('sort', sortWords, 'newest'),
	resumes: count('resumes'),
	postings: count('postings')
}))

export type DashboardQuery = ReturnType<typeof dashboardQuery.read>
