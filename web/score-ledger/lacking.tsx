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
				{headed(lack, requirement) && (
					<span className="font-semibold">{kindWords[lack.kind]} </span>
				)}
				{lack.sentence}
			</p>
		)
	}
	if (requirement.missing.length > 0) {
		return <p>Not in your resume: {requirement.missing.join(', ')}.</p>
	}
	if (requirement.matches.length > 0) return null
	return requirement.status === 'missing' ? (
		<p>Nothing in your resume speaks of this.</p>
	) : (
		<p>Counted from your years or your education; see those lines.</p>
	)
}

/** That a requirement is missing altogether is said above already. */
function headed(lack: Lack, { status }: ScoredRequirement): boolean {
	return lack.kind === 'near' || status !== 'missing'
}

const kindWords = {
	near: 'You could show it, if it is true: add it.',
	missing: 'Missing.'
} satisfies Record<Lack['kind'], string>
