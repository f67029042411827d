import type { StateLatency } from '../../../../src/operation/resource'
import { useNumbers } from '../../../numbers/numbers-context'
import { durationWords } from '../duration-words'
import { Figures } from './figures'

const stateWords: Record<string, string> = {
	queued: 'waited',
	processing: 'at work',
	generating: 'writing'
}

/** How long jobs were in each state within the last hour. */
export function Latencies({ latencies }: { latencies: StateLatency[] }) {
	const numbers = useNumbers()
	return (
		<Figures
			title="How long jobs take"
			empty="No job has moved within an hour."
			columns={['Job', 'Jobs', 'p50', 'p90', 'p99']}
			rows={latencies.map(({ kind, state, count, p50, p90, p99 }) => ({
				key: `${kind} ${state}`,
				cells: [
					<span key="job">
						{kind}
						<span className="block font-normal text-soft">{stateWords[state] ?? state}</span>
					</span>,
					count,
					durationWords(p50, numbers),
					durationWords(p90, numbers),
					durationWords(p99, numbers)
				]
			}))}
		/>
	)
}
