import type { CountedRequirement } from '../../../../src/posting/resource'
import type { Need } from '../../../../src/posting/schema'
import { needHints, needWords } from '../need-words'
import { useReading } from '../reading-context'
import { RequirementRow } from './requirement-row'

const kinds: Need[] = ['must', 'nice', 'context']

/** Everything that counts, by what it counts as. */
export function RequirementList() {
	const { requirements } = useReading().posting
	return kinds.map((need) => (
		<Kind key={need} need={need} requirements={requirements.filter((one) => one.need === need)} />
	))
}

function Kind({ need, requirements }: { need: Need; requirements: CountedRequirement[] }) {
	if (requirements.length === 0) return null
	return (
		<section aria-labelledby={`kind-${need}`}>
			<h3 id={`kind-${need}`} className="flex items-baseline gap-2 text-base font-semibold">
				{needWords[need]}
				<span className="figures text-sm font-normal text-faint">{requirements.length}</span>
			</h3>
			<p className="text-xs text-faint">{needHints[need]}</p>
			<ul className="mt-1 border-t border-line text-sm">
				{requirements.map((one) => (
					<RequirementRow key={`${one.id} ${one.text}`} requirement={one} />
				))}
			</ul>
		</section>
	)
}
