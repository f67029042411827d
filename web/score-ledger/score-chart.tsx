import type { VersionResource } from '../../src/version/resource'
import { jobName } from '../job-name'
import { useNumbers } from '../numbers/numbers-context'
import { TimeText } from '../ui/time-text'
import { depth, type Scale, scaleFor } from './chart-scale'

type Props = {
	/** In any order. */
	versions: VersionResource[]
	/** The version whose page this is. */
	current?: string
}

/** So many fit on a phone with their numbers. */
const most = 16
const height = 140

/**
 * The fit of one version after another, oldest first: a dot where it came to, a small ring where
 * the untouched resume stood, a line between versions for the same job. The table under it says the same.
 */
export function ScoreChart({ versions, current }: Props) {
	const { tenths } = useNumbers()
	const shown = versions
		.filter(({ scored }) => scored)
		.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
		.slice(-most)
	if (shown.length < 2) return null
	const scale = scaleFor(shown.flatMap(({ score, scoreBefore }) => [score, scoreBefore]))
	const range = `from ${tenths(Math.min(...shown.map(({ score }) => score)))} to ${tenths(Math.max(...shown.map(({ score }) => score)))}`
	return (
		<figure className="flex flex-col gap-2">
			<svg
				role="img"
				aria-label={`Fit of ${shown.length} versions, ${range}. The table below has the numbers.`}
				height={height}
				className="figures w-full overflow-visible font-sans text-xs"
			>
				<Lines scale={scale} />
				{shown.map((version, index) => (
					<Segment
						key={version.id}
						from={shown.findLastIndex(
							(one, at) => at < index && one.jobDescriptionId === version.jobDescriptionId
						)}
						to={index}
						shown={shown}
						scale={scale}
					/>
				))}
				{shown.map((version, index) => (
					<Dot
						key={version.id}
						version={version}
						x={across(index, shown.length)}
						scale={scale}
						strong={version.id === (current ?? shown.at(-1)?.id)}
					/>
				))}
			</svg>
			<figcaption className="text-xs text-faint">
				Oldest to newest.
				{shown.some(moved) && ' The small ring is your resume before the changes.'}
				{new Set(shown.map((one) => one.jobDescriptionId)).size > 1 &&
					' A line joins versions for the same job.'}
			</figcaption>
			<details className="text-sm">
				<summary className="link w-fit">As a table</summary>
				<Table versions={shown} />
			</details>
		</figure>
	)
}

function moved({ score, scoreBefore }: VersionResource): boolean {
	return Math.abs(score - scoreBefore) >= 0.05
}

function across(index: number, count: number): string {
	return `${5 + (index + 0.5) * (94 / count)}%`
}

function down(total: number, scale: Scale): number {
	return 16 + depth(total, scale) * (height - 28)
}

function Lines({ scale }: { scale: Scale }) {
	return scale.lines.map((line) => (
		<g key={line}>
			<line
				x1="5%"
				x2="100%"
				y1={down(line, scale)}
				y2={down(line, scale)}
				className="stroke-line"
			/>
			<text x="0" y={down(line, scale)} dominantBaseline="central" className="fill-faint">
				{line}
			</text>
		</g>
	))
}

type SegmentProps = { from: number; to: number; shown: VersionResource[]; scale: Scale }

function Segment({ from, to, shown, scale }: SegmentProps) {
	const [start, end] = [shown[from], shown[to]]
	if (!start || !end) return null
	return (
		<line
			x1={across(from, shown.length)}
			x2={across(to, shown.length)}
			y1={down(start.score, scale)}
			y2={down(end.score, scale)}
			strokeWidth="1.5"
			className="stroke-accent"
		/>
	)
}

type DotProps = { version: VersionResource; x: string; scale: Scale; strong: boolean }

function Dot({ version, x, scale, strong }: DotProps) {
	const { score, scoreBefore } = version
	return (
		<g>
			{moved(version) && (
				<>
					<line
						x1={x}
						x2={x}
						y1={down(scoreBefore, scale)}
						y2={down(score, scale)}
						strokeDasharray="2 3"
						className="stroke-edge"
					/>
					<circle cx={x} cy={down(scoreBefore, scale)} r="2.5" className="fill-desk stroke-edge" />
				</>
			)}
			<circle
				cx={x}
				cy={down(score, scale)}
				r={strong ? 5 : 4}
				strokeWidth="1.5"
				className={strong ? 'fill-accent stroke-accent' : 'fill-desk stroke-accent'}
			/>
			<text
				x={x}
				y={down(score, scale) - 10}
				textAnchor="middle"
				className={strong ? 'fill-ink font-semibold' : 'fill-soft'}
			>
				{Math.round(score)}
			</text>
		</g>
	)
}

function Table({ versions }: { versions: VersionResource[] }) {
	const { gain, tenths } = useNumbers()
	const cell = 'py-1.5 pl-3 text-right'
	return (
		<table className="figures mt-2 w-full max-w-2xl">
			<thead className="border-b border-line text-xs text-faint">
				<tr>
					<th className="py-1.5 text-left font-normal">Version</th>
					<th className={`${cell} font-normal`}>Before</th>
					<th className={`${cell} font-normal`}>Fit</th>
					<th className={`${cell} font-normal`}>Gain</th>
				</tr>
			</thead>
			<tbody>
				{versions.map((version) => (
					<tr key={version.id} className="border-b border-line align-top">
						<th scope="row" className="py-1.5 text-left font-normal">
							{jobName(version)}
							<span className="block text-xs text-faint">
								<TimeText iso={version.createdAt} precision="minute" />
							</span>
						</th>
						<td className={cell}>{tenths(version.scoreBefore)}</td>
						<td className={`${cell} font-semibold`}>{tenths(version.score)}</td>
						<td className={cell}>{gain(version.score - version.scoreBefore)}</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}
