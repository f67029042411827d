import type { ResumeStatus } from '../../../src/resume/resource'
import { resumeStatusWords } from '../../documents/resume-status'

/** What the address of the dashboard asks to see. */
export type ListQuery = { search: string; status: ResumeStatus | ''; all: boolean }

export function readListQuery(url: string): ListQuery {
	const { searchParams } = new URL(url)
	const status = searchParams.get('status') ?? ''
	return {
		search: (searchParams.get('search') ?? '').trim().slice(0, 100),
		status: isStatus(status) ? status : '',
		all: searchParams.has('all')
	}
}

function isStatus(value: string): value is ResumeStatus {
	return Object.hasOwn(resumeStatusWords, value)
}
