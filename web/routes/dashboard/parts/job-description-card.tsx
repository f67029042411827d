import { Link } from 'react-router'
import type { JobDescriptionResource } from '../../../../src/posting/resource'
import { ItemMenu } from '../../../documents/item-menu'
import { Card } from '../../../ui/card'
import { StatusChip } from '../../../ui/status-chip'
import { TimeText } from '../../../ui/time-text'

export function JobDescriptionCard({ posting }: { posting: JobDescriptionResource }) {
	const path = `/job-descriptions/${posting.id}`
	const where = [posting.company, posting.location].filter(Boolean).join(', ')
	return (
		<Card
			title={
				<Link to={path} className="hover:underline">
					{posting.title}
				</Link>
			}
			corner={
				<ItemMenu
					path={path}
					noun="job description"
					title={posting.title}
					consequence="It leaves your lists. Versions you saved for it stay in your history."
				/>
			}
			foot={
				<>
					<StatusChip state="done">Ready</StatusChip>
					<span className="text-xs text-faint">
						{posting.source === 'paste' ? 'Pasted' : 'Uploaded'}{' '}
						<TimeText iso={posting.createdAt} />
					</span>
				</>
			}
		>
			{where && <p>{where}</p>}
			{posting.warnings.map((warning) => (
				<p key={warning.code} className="text-faint">
					{warning.message}
				</p>
			))}
		</Card>
	)
}
