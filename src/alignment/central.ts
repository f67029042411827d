import type { SoughtRequirement } from './prepare'
import type { SoughtTitle } from './title'

/** A skill that the title names, or that as many requirements name, is what the job is about. */
const named = 3
/** What the job is about weighs half as much again; saying it more often adds nothing. */
const most = 0.5

/**
 * Weighs requirements by how central their skills are to the posting: in full for those of
 * its title, by steps for those that several requirements name. The mean of a requirement's
 * skills counts, so that a long list gains nothing by one of them.
 */
export function byCentrality(
	requirements: SoughtRequirement[],
	title: SoughtTitle | null
): SoughtRequirement[] {
	const times = new Map<string, number>()
	for (const { groups } of requirements)
		for (const skill of new Set(groups.flat())) times.set(skill, (times.get(skill) ?? 0) + 1)
	const centrality = (skill: string) =>
		title?.field.has(skill) ? 1 : Math.min(1, ((times.get(skill) ?? 1) - 1) / (named - 1))
	return requirements.map((one) => {
		if (one.soft || one.groups.length === 0) return one
		const skills = one.groups.flat()
		const mean = skills.reduce((sum, skill) => sum + centrality(skill), 0) / skills.length
		return { ...one, weight: one.weight * (1 + most * mean) }
	})
}
