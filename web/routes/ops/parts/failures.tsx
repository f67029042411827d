import type { FailureCount } from '../../../../src/operation/resource'
import { Figures } from './figures'

/** Jobs that failed, by code. */
export function Failures({ failures }: { failures: FailureCount[] }) {
	return (
		<Figures
			title="Failures"
			empty="No job has failed within a day."
			columns={['Code', 'Job', 'Last hour', 'Last day']}
			words={2}
			rows={failures.map(({ kind, code, lastHour, lastDay }) => ({
				key: `${kind} ${code}`,
				cells: [code.replaceAll('_', ' '), kind, lastHour, lastDay]
			}))}
		/>
	)
}
