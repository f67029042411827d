import type { ReactNode } from 'react'
import type { ResumeResource } from '../../../../src/resume/resource'
import type { ListQuery } from '../query'
import { DocumentList } from './document-list'
import { ResumeCard } from './resume-card'

type Props = {
	page: { items: ResumeResource[]; nextCursor: string | null }
	query: ListQuery
	upload: ReactNode
}

export function ResumeList({ page, query, upload }: Props) {
	const filtered = Boolean(query.search || query.status)
	return (
		<DocumentList
			id="resumes"
			title="Resumes"
			more={page.nextCursor !== null}
			query={query}
			first={upload}
			empty={filtered ? 'No resume fits this search.' : 'None yet. Upload the one you send today.'}
		>
			{page.items.map((resume) => (
				<ResumeCard key={resume.id} resume={resume} />
			))}
		</DocumentList>
	)
}
