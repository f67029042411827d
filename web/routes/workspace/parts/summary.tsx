import { Link } from 'react-router'
import type { OptimizationDetail } from '../../../../src/optimization/resource'

type Props = { result: NonNullable<OptimizationDetail['result']>; versionIds: string[] }

/** In a few sentences: what the changes do, and what was saved of them before. */
export function Summary({ result, versionIds }: Props) {
	const [newest] = versionIds
	const nothing = result.suggestions.length === 0
	return (
		<div className="-mt-2 flex max-w-prose flex-col gap-2 text-soft">
			{nothing && (
				<p className="text-ink">
					There is nothing to change that your resume would support. You can save it as it is and
					download it.
				</p>
			)}
			{result.summary.length > 0 && <p>{result.summary.join(' ')}</p>}
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
