import { Link } from 'react-router'
import type { VersionDetail } from '../../../../src/version/resource'
import { countChanges } from '../../../change-diff/count-changes'
import { jobName } from '../../../job-name'
import { useNumbers } from '../../../numbers/numbers-context'
import { ScoreRing } from '../../../ui/score-ring'
import { TimeText } from '../../../ui/time-text'

type Pair = { before: VersionDetail; after: VersionDetail }

/** What each of two versions is worth, and where the difference comes from. */
export function Fits({ before, after }: Pair) {
	const sameJob = before.jobDescriptionId === after.jobDescriptionId
	const counted = before.scored && after.scored
	return (
		<section aria-labelledby="fits" className="flex flex-col gap-4">
			<h2 id="fits" className="sr-only">
				How well they fit
			</h2>
			<div className="grid gap-6 sm:grid-cols-2">
				<Fit label="Before" version={before} />
				<Fit label="After" version={after} />
			</div>
			{sameJob && counted && <Parts before={before} after={after} />}
			{!sameJob && (
				<p className="text-sm text-soft">
					They are for two jobs: each fit is counted against its own posting, so the two numbers say
					nothing about each other.
				</p>
			)}
		</section>
	)
}

function Fit({ label, version }: { label: string; version: VersionDetail }) {
	return (
		<div className="flex items-center gap-4">
			<ScoreRing
				size="small"
				label={`${label}: fit with the posting`}
				value={version.scored ? Math.round(version.score) : null}
			/>
			<div className="min-w-0 text-sm">
				<Link to={`/versions/${version.id}`} className="font-semibold break-words hover:underline">
					{jobName(version)}
				</Link>
				<p className="text-soft">
					<TimeText iso={version.createdAt} precision="minute" />,{' '}
					{countChanges(version.acceptedCount)}
				</p>
				{version.notes && <p className="truncate text-faint">{version.notes}</p>}
			</div>
		</div>
	)
}

function Parts({ before, after }: Pair) {
	const { gain, tenths } = useNumbers()
	const cell = 'py-1.5 pl-4 text-right'
	return (
		<table className="figures w-full max-w-2xl text-sm">
			<caption className="sr-only">Where the fit comes from</caption>
			<thead className="border-b border-line text-xs text-faint">
				<tr>
					<th className="py-1.5 text-left font-normal">Points for</th>
					<th className={`${cell} font-normal`}>Before</th>
					<th className={`${cell} font-normal`}>After</th>
					<th className={`${cell} font-normal`}>Difference</th>
				</tr>
			</thead>
			<tbody>
				{after.scoreDetail.parts.map((part) => {
					const was = before.scoreDetail.parts.find(({ id }) => id === part.id)
					return (
						<tr key={part.id} className="border-b border-line">
							<th scope="row" className="py-1.5 text-left font-normal">
								{part.label}
							</th>
							<td className={cell}>{was ? tenths(was.points) : '–'}</td>
							<td className={cell}>{tenths(part.points)}</td>
							<td className={cell}>{was ? gain(part.points - was.points) : '–'}</td>
						</tr>
					)
				})}
				<tr className="font-semibold">
					<th scope="row" className="py-1.5 text-left">
						Fit
					</th>
					<td className={cell}>{tenths(before.score)}</td>
					<td className={cell}>{tenths(after.score)}</td>
					<td className={cell}>{gain(after.score - before.score)}</td>
				</tr>
			</tbody>
		</table>
	)
}
