import type { Evidence } from '../../../../src/optimization/schema'
import { useDesk } from '../desk-context'
import { atEvidence } from '../pointing'
import { hasColumns } from '../reveal'

const sides = [
	{ side: 'resume', words: 'from your resume' },
	{ side: 'posting', words: 'asked in the posting' }
] as const

/** Small links that light up the exact words on which a change rests. */
export function EvidenceLinks({ evidence }: { evidence: Evidence[] }) {
	if (evidence.length === 0) return null
	return (
		<ul className="flex flex-wrap gap-x-3 gap-y-1 text-xs">
			{sides.map(({ side, words }) => (
				<SideLinks
					key={side}
					evidence={evidence.filter((one) => one.side === side)}
					words={words}
				/>
			))}
		</ul>
	)
}

function SideLinks({ evidence, words }: { evidence: Evidence[]; words: string }) {
	const { point } = useDesk()
	return evidence.map((one, index) => (
		<li key={`${one.quote} ${'textId' in one ? one.textId : one.start}`}>
			<button
				type="button"
				className="link"
				title={one.quote}
				onClick={() => point(atEvidence(one))}
				onFocus={() => hasColumns() && point(atEvidence(one), 'glance')}
				onMouseEnter={() => hasColumns() && point(atEvidence(one), 'glance')}
			>
				{index === 0 ? words : `${index + 1}`}
				<span className="sr-only">
					{index > 0 && ` ${words}`}: {one.quote}
				</span>
			</button>
		</li>
	))
}
