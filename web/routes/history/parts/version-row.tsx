import { Link } from 'react-router'
import type { VersionResource } from '../../../../src/version/resource'
import { countChanges } from '../../../change-diff/count-changes'
import { consequenceWords } from '../../../documents/consequence-words'
import { useDelete } from '../../../documents/use-delete'
import { jobName } from '../../../job-name'
import { useNumbers } from '../../../numbers/numbers-context'
import { Menu, MenuItem, MenuLink } from '../../../ui/menu'
import { ScoreRing } from '../../../ui/score-ring'
import { TimeText } from '../../../ui/time-text'

/** One version: for which job, from which resume, when, and how well it fits. */
export function VersionRow({ version }: { version: VersionResource }) {
	const { gain } = useNumbers()
	const path = `/versions/${version.id}`
	const title = jobName(version)
	const remove = useDelete({
		path,
		title,
		consequence: consequenceWords.version,
		after: { focus: 'versions' }
	})
	const gained = version.score - version.scoreBefore
	return (
		<li className="flex items-center gap-4 border-b border-line py-3">
			<ScoreRing
				size="small"
				label="Fit with the posting"
				value={version.scored ? Math.round(version.score) : null}
			/>
			<div className="min-w-0 flex-1">
				<Link to={path} className="font-semibold break-words hover:underline">
					{title}
				</Link>
				<p className="text-sm text-soft">
					Saved <TimeText iso={version.createdAt} precision="minute" /> from {version.resumeTitle}
				</p>
				<p className="figures text-sm text-faint">
					{countChanges(version.acceptedCount)}
					{Math.abs(gained) >= 0.05 && `, ${gain(gained)} points`}
				</p>
				{version.notes && <p className="truncate text-sm text-faint">{version.notes}</p>}
			</div>
			<Menu label={`Actions for ${title}`}>
				<MenuLink to={path}>Open</MenuLink>
				<MenuLink to={`/versions/compare?to=${version.id}`}>Compare</MenuLink>
				<MenuItem onSelect={remove}>Delete</MenuItem>
			</Menu>
		</li>
	)
}
