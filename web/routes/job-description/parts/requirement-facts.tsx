import type { CountedRequirement } from '../../../../src/posting/resource'
import { degreeWords, yearsWords } from '../need-words'
import { useReading } from '../reading-context'

/** What was understood of a requirement: years, degree, and the skills in it by their kind. */
export function RequirementFacts({ requirement }: { requirement: CountedRequirement }) {
	const { skillKinds } = useReading().posting
	const { years, degree, skills } = requirement
	const facts = [
		...(years === null ? [] : [`at least ${yearsWords(years)}`]),
		...(degree === null ? [] : [degreeWords[degree]]),
		...skills.map((skill) => {
			const kind = skillKinds[skill]
			return kind === 'certificate' || kind === 'language' ? `${skill} (${kind})` : skill
		})
	]
	if (facts.length === 0) return null
	return (
		<ul aria-label="Understood as" className="flex flex-wrap text-xs text-soft">
			{facts.map((fact, index) => (
				<li key={fact}>
					{fact}
					{index < facts.length - 1 && (
						<span aria-hidden="true" className="px-1.5 text-faint">
							·
						</span>
					)}
				</li>
			))}
		</ul>
	)
}
