import type { Overview } from '../../../../src/operation/resource'
import { useNumbers } from '../../../numbers/numbers-context'
import { TimeText } from '../../../ui/time-text'
import { Figures } from './figures'

/** What went wrong in the sweep of each minute within a day, and with messages that are no job. */
export function Problems({ problems }: { problems: Overview['problems'] }) {
	return (
		<Figures
			title="Sweep"
			empty="No round of the sweep has failed and every message was a job, within a day."
			columns={['Round', 'Times']}
			rows={problems.map(({ round, message, at, count }) => ({
				key: round,
				cells: [
					<span key="round">
						{round}
						<span className="block font-normal">{message}</span>
						<span className="block font-normal text-soft">
							<TimeText iso={at} precision="minute" />
						</span>
					</span>,
					count
				]
			}))}
		/>
	)
}

/** The whole ledger together. */
export function Credits({ credits }: { credits: NonNullable<Overview['credits']> }) {
	const { count } = useNumbers()
	const { granted, charged, refunded } = credits
	const figure = (words: string, value: number) => ({
		key: words,
		cells: [words, count(value)]
	})
	return (
		<Figures
			title="Credits"
			empty=""
			columns={['Entries', 'Sum']}
			rows={[figure('given', granted), figure('charged', charged), figure('given back', refunded)]}
		/>
	)
}
