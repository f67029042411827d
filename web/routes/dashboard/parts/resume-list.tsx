import type { ReactNode } from 'react'
import type { ResumeResource } from '../../../../src/resume/resource'
import { resumeStatusWords } from '../../../documents/resume-status'
import { pageSize } from '../../../list-query'
import { type DashboardQuery, dashboardQuery } from '../query'
import { DocumentList } from './document-list'
import { ResumeCard } from './resume-card'

type Props = {
	page: { items: ResumeResource[]; more: boolean }
	query: DashboardQuery
	upload: ReactNode
}

export function ResumeList({ page, query, upload }: Props) {
	return (
		<DocumentList
			id="resumes"
			title="Resumes"
			more={
				page.more ? dashboardQuery.write({ ...query, resumes: query.resumes + pageSize }) : null
			}
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
