import { Link } from 'react-router'
import type { Estimate, Writer } from '../../../../src/model/resource'
import { estimateWords, writerWords } from '../../../engine/words'
import { useNumbers } from '../../../numbers/numbers-context'

/** Who will write and what that takes at most, before anything is sent. */
export function EstimateLine({
	estimate,
	writers
}: {
	estimate: Estimate | null
	writers: Writer[]
}) {
	const numbers = useNumbers()
	const [first] = writers
	if (!first || !estimate) return null
	return (
		<p className="text-sm text-soft">
			{estimate.writtenBy === 'models' &&
				`${writerWords(first)} writes too: ${estimateWords(estimate, numbers)}. `}
			{estimate.because}{' '}
			<Link to="/settings#writing" className="link">
				What is sent
			</Link>
		</p>
	)
}
