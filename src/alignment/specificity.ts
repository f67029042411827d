import { categoryOf, impliedBy } from '../skill/canonical'
import { taxonomy } from '../skill/taxonomy'

/** What everybody claims weighs little beside what can be shown. */
const softWeight = 0.3

let narrower: Map<string, number> | null = null

/**
 * How much naming a skill says, 0–1: its intrinsic information content in the taxonomy,
 * 1 − ln(n + 1) / ln(N), where n of all N skills suggest it (Seco, Veale and Hayes 2004).
 * Terraform says more than cloud. A name the taxonomy lacks is as specific as can be.
 */
export function specificityOf(skill: string): number {
	const category = categoryOf(skill)
	if (category === null) return 1
	if (category === 'soft') return softWeight
	narrower ??= countNarrower()
	return 1 - Math.log((narrower.get(skill) ?? 0) + 1) / Math.log(taxonomy.length)
}

function countNarrower(): Map<string, number> {
	const counts = new Map<string, number>()
	for (const { name } of taxonomy)
		for (const broader of impliedBy(name)) counts.set(broader, (counts.get(broader) ?? 0) + 1)
	return counts
}
