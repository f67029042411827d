import type { Lack } from '../../src/alignment/gap'
import type { ScoredRequirement } from '../../src/alignment/schema'
import { useScored } from './score-context'

/** What a requirement asks for and the resume does not show, and what could be done about it. */
export function Lacking({ requirement }: { requirement: ScoredRequirement }) {
	const { gap } = useScored()
	const lack = [...(gap?.missingMust ?? []), ...(gap?.missingNice ?? [])].find(
		(one) => one.requirementId === requirement.id
	)
	if (lack) {
		return (
			<p>
				<span className="font-semibold">{kindWords[lack.kind]}</span> {lack.sentence}
			</p>
		)
	}
	if (requirement.missing.length > 0) {
		return <p>Not in your resume: {requirement.missing.join(', ')}.</p>
	}
	if (requirement.status === 'shown' || requirement.matches.length > 0) return null
	return <p>Nothing in your resume speaks of this.</p>
}

const kindWords = {
	near: 'You could show it, if it is true: add it.',
	missing: 'Missing.'
} satisfies Record<Lack['kind'], string>
