import { useState } from 'react'
import { Link } from 'react-router'
import type { JobDescriptionResource } from '../../../../src/posting/resource'
import { consequenceWords } from '../../../documents/consequence-words'
import { ItemMenu } from '../../../documents/item-menu'
import { TitleEditor } from '../../../documents/title-editor'
import { Card } from '../../../ui/card'
import { StatusChip } from '../../../ui/status-chip'
import { TimeText } from '../../../ui/time-text'

export function JobDescriptionCard({ posting }: { posting: JobDescriptionResource }) {
	const [renaming, setRenaming] = useState(false)
	const path = `/job-descriptions/${posting.id}`
	const where = [posting.company, posting.location].filter(Boolean).join(', ')
	return (
		<Card
			title={
				<TitleEditor
					path={path}
					title={posting.title}
					editing={renaming}
					onDone={() => setRenaming(false)}
				>
					<Link to={path} className="hover:underline">
						{posting.title}
					</Link>
				</TitleEditor>
			}
			corner={
				<ItemMenu
					path={path}
					title={posting.title}
					consequence={consequenceWords.posting}
					onRename={() => setRenaming(true)}
					list="job-descriptions-title"
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
