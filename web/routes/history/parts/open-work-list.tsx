import { Link } from 'react-router'
import type { OptimizationSummary } from '../../../../src/optimization/resource'
import type { OptimizationStatus } from '../../../../src/optimization/schema'
import { jobName } from '../../../job-name'
import { type ChipState, StatusChip } from '../../../ui/status-chip'
import { TimeText } from '../../../ui/time-text'

/** What is at work, failed, or waits to be looked through. */
export function OpenWork({ open }: { open: OptimizationSummary[] }) {
	return (
		<section aria-labelledby="open">
			<h2 id="open" className="mb-3 text-xl font-semibold">
				Not saved yet
			</h2>
			<ul className="border-t border-line">
				{open.map((one) => (
					<li
						key={one.optimizationId}
						className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3"
					>
						<div className="min-w-0 flex-[1_1_16rem]">
							<Link
								to={`/optimize/${one.optimizationId}`}
								className="font-semibold break-words hover:underline"
							>
								{jobName(one)}
							</Link>
							<p className="text-sm text-soft">
								{one.resumeTitle}, <TimeText iso={one.createdAt} precision="minute" />
							</p>
							{one.error && <p className="text-sm text-soft">{one.error.message}</p>}
						</div>
						<StatusChip state={statusWords[one.status].state}>
							{statusWords[one.status].words}
						</StatusChip>
					</li>
				))}
			</ul>
		</section>
	)
}

const statusWords = {
	queued: { state: 'working', words: 'Queued' },
	processing: { state: 'working', words: 'Processing' },
	generating: { state: 'working', words: 'Generating' },
	completed: { state: 'done', words: 'Ready to look through' },
	failed: { state: 'failed', words: 'Failed' }
} satisfies Record<OptimizationStatus, { state: ChipState; words: string }>
