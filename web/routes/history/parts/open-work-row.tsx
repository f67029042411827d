import { Link } from 'react-router'
import type { OptimizationSummary } from '../../../../src/optimization/resource'
import type { OptimizationStatus } from '../../../../src/optimization/schema'
import { consequenceWords } from '../../../documents/consequence-words'
import { useDelete } from '../../../documents/use-delete'
import { jobName } from '../../../job-name'
import { Menu, MenuItem, MenuLink } from '../../../ui/menu'
import { type ChipState, StatusChip } from '../../../ui/status-chip'
import { TimeText } from '../../../ui/time-text'

/** One optimization of which nothing is saved yet. */
export function OpenWorkRow({ one }: { one: OptimizationSummary }) {
	const path = `/optimize/${one.optimizationId}`
	const title = jobName(one)
	const { state, words } = statusWords[one.status]
	const discard = useDelete({
		path,
		title,
		consequence: consequenceWords.optimization,
		after: { focus: 'open' }
	})
	return (
		<li className="flex items-center gap-2 border-b border-line py-3">
			<div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
				<div className="min-w-0 flex-[1_1_16rem]">
					<Link to={path} className="font-semibold break-words hover:underline">
						{title}
					</Link>
					<p className="text-sm text-soft">
						{one.resumeTitle}, <TimeText iso={one.createdAt} precision="minute" />
					</p>
					{one.error && <p className="text-sm text-soft">{one.error.message}</p>}
				</div>
				<StatusChip state={state}>{words}</StatusChip>
			</div>
			<Menu label={`Actions for ${title}, not saved`}>
				<MenuLink to={path}>Open</MenuLink>
				{state !== 'working' && <MenuItem onSelect={discard}>Discard</MenuItem>}
			</Menu>
		</li>
	)
}

const statusWords = {
	queued: { state: 'working', words: 'Queued' },
	processing: { state: 'working', words: 'Processing' },
	generating: { state: 'working', words: 'Generating' },
	completed: { state: 'done', words: 'Ready to look through' },
	failed: { state: 'failed', words: 'Failed' }
} satisfies Record<OptimizationStatus, { state: ChipState; words: string }>
