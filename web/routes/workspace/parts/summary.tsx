import { Link } from 'react-router'
import type { Opening } from '../opening'

type Props = { opening: Opening; versionIds: string[] }

/** In a sentence: what the changes do, and what was saved of them before. The rest is beside the sheet. */
export function Summary({ opening, versionIds }: Props) {
	const [newest] = versionIds
	const nothing = opening.desk.suggestions.length === 0
	return (
		<div className="mt-2 flex flex-col gap-1">
			{nothing && (
				<p className="text-ink">
					There is nothing to change that your resume would support.{' '}
					{opening.advice.length > 0 && 'What only you can do stands under Advice. '}
					You can save it as it is and download it.
				</p>
			)}
			{!nothing && opening.summary[0] && <p>{opening.summary[0]}</p>}
			{opening.engine.note && <p className="text-sm">{opening.engine.note}</p>}
			{newest && (
				<p className="text-sm">
					You saved {versionIds.length === 1 ? 'a version' : `${versionIds.length} versions`} of
					this before.{' '}
					<Link to={`/versions/${newest}`} className="link">
						Open the newest
					</Link>
				</p>
			)}
		</div>
	)
}
