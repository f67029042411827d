import type { JobDescriptionResource } from '../../../../src/posting/resource'
import type { ListQuery } from '../query'
import { DocumentList } from './document-list'
import { JobDescriptionCard } from './job-description-card'

type Props = {
	page: { items: JobDescriptionResource[]; nextCursor: string | null }
	query: ListQuery
}

export function JobDescriptionList({ page, query }: Props) {
	return (
		<DocumentList
			id="job-descriptions"
			title="Job descriptions"
			more={page.nextCursor !== null}
			query={query}
			empty={
				query.search
					? 'No job description fits this search.'
					: 'None yet. Paste the posting you want to answer.'
			}
		>
			{page.items.map((posting) => (
				<JobDescriptionCard key={posting.id} posting={posting} />
			))}
		</DocumentList>
	)
}
