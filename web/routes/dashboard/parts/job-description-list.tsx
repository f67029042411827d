import type { JobDescriptionResource } from '../../../../src/posting/resource'
import type { DashboardQuery } from '../query.server'
import { DocumentList } from './document-list'
import { JobDescriptionCard } from './job-description-card'

type Props = {
	page: { items: JobDescriptionResource[]; more: string | null }
	query: DashboardQuery
}

export function JobDescriptionList({ page, query }: Props) {
	const { search } = query
	const words = search
		? `No job description matches “${search}”.`
		: 'None yet. Paste the posting you want to answer.'
	return (
		<DocumentList
			id="job-descriptions"
			title="Job descriptions"
			more={page.more}
			empty={{ words, filtered: search !== '' }}
		>
			{page.items.map((posting) => (
				<JobDescriptionCard key={posting.id} posting={posting} />
			))}
		</DocumentList>
	)
}
