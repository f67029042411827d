import type { WaitingJobs as Waiting } from '../../../../src/operation/resource'
import { useNumbers } from '../../../numbers/numbers-context'
import { ageWords } from '../duration-words'
import { Figures } from './figures'

const stateWords: Record<string, string> = {
	asked: 'in the outbox',
	queued: 'waiting',
	processing: 'at work',
	generating: 'writing'
}

/** What has not ended, with the age of the oldest of each. */
export function WaitingJobs({
	outbox,
	jobs,
	now
}: {
	outbox: Waiting[]
	jobs: Waiting[]
	now: string
}) {
	const numbers = useNumbers()
	return (
		<Figures
			title="Jobs under way"
			empty="Nothing waits and nothing is at work."
			columns={['Job', 'State', 'How many', 'Oldest']}
			words={2}
			rows={[...outbox, ...jobs].map(({ kind, state, count, oldest }) => ({
				key: `${kind} ${state}`,
				cells: [kind, stateWords[state] ?? state, count, ageWords(oldest, now, numbers)]
			}))}
		/>
	)
}
