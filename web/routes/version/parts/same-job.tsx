import { Link } from 'react-router'
import type { VersionResource } from '../../../../src/version/resource'
import { ScoreChart } from '../../../score-ledger/score-chart'

type Props = {
	version: VersionResource
	/** The saved versions for the same job, newest first. */
	siblings: VersionResource[]
}

/** How this version stands among those for the same job. */
export function SameJob({ version, siblings }: Props) {
	if (siblings.length < 2) return null
	return (
		<section aria-labelledby="same-job">
			<h2 id="same-job" className="mb-3 text-lg font-semibold">
				Versions for this job
			</h2>
			<ScoreChart versions={siblings} current={version.id} />
			<p className="mt-3 text-sm">
				<Link to={`/versions/compare?to=${version.id}`} className="link">
					Compare with another version
				</Link>
			</p>
		</section>
	)
}
