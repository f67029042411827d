import type { ResumeStatus } from '../../../src/resume/resource'
import { resumeStatusWords } from '../../documents/resume-status'
import { howMany, pageSize } from '../../list-query'

export const sortWords = { newest: 'Newest first', oldest: 'Oldest first', title: 'By title' }
type Sort = keyof typeof sortWords

/** What the address of the dashboard asks to see. */
export type ListQuery = {
	search: string
	status: ResumeStatus | ''
	sort: Sort
	/** How many of each are shown. */
	resumes: number
	postings: number
}

export function readListQuery(url: string): ListQuery {
	const { searchParams } = new URL(url)
	const word = (name: string) => searchParams.get(name) ?? ''
	const status = word('status')
	const sort = word('sort')
	return {
		search: word('search').trim().slice(0, 100),
		status: isKeyOf(resumeStatusWords, status) ? status : '',
		sort: isKeyOf(sortWords, sort) ? sort : 'newest',
		resumes: howMany(word('resumes')),
		postings: howMany(word('postings'))
	}
}

/** The address that asks for it, without what goes without saying. */
export function writeListQuery(query: ListQuery): string {
	const params = new URLSearchParams()
	if (query.search) params.set('search', query.search)
	if (query.status) params.set('status', query.status)
	if (query.sort !== 'newest') params.set('sort', query.sort)
	if (query.resumes > pageSize) params.set('resumes', String(query.resumes))
	if (query.postings > pageSize) params.set('postings', String(query.postings))
	return `?${params}`
}

function isKeyOf<T extends object>(words: T, value: PropertyKey): value is keyof T {
	return Object.hasOwn(words, value)
}
