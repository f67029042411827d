import type { ReactNode } from 'react'
import type { ResumeResource } from '../../../../src/resume/resource'
import { resumeStatusWords } from '../../../documents/resume-status'
import type { DashboardQuery } from '../query.server'
import { DocumentList } from './document-list'
import { ResumeCard } from './resume-card'

type Props = {
	page: { items: ResumeResource[]; more: string | null }
	query: DashboardQuery
	upload: ReactNode
}

export function ResumeList({ page, query, upload }: Props) {
	return (
		<DocumentList
			id="resumes"
			title="Resumes"
			more={page.more}
			first={upload}
			empty={{ words: wordsFor(query), filtered: Boolean(query.search || query.status) }}
		>
			{page.items.map((resume) => (
				<ResumeCard key={resume.id} resume={resume} />
			))}
		</DocumentList>
	)
}

function wordsFor({ search, status }: DashboardQuery): string {
	const state = status && ` with the status “${resumeStatusWords[status]}”`
	if (search) return `No resume${state} matches “${search}”.`
	return status ? `There is no resume${state}.` : 'None yet. Upload the one you send today.'
}
