import type { Requirement } from './schema'

/** Whether a resume can be scored against these: words alone, without a skill, years or a degree, are too little. */
export function isScorable(
	requirements: Pick<Requirement, 'skills' | 'years' | 'degree'>[]
): boolean {
	return requirements.some(
		(one) => one.skills.length > 0 || one.years !== null || one.degree !== null
	)
}
