import type { Resume } from '../resume/schema'
import { impliedBy } from '../skill/canonical'
import { evidenceOf } from './evidence'
import { specificityOf } from './specificity'

/** A skill of the resume that is close to one it lacks, and where it stands. */
export type Near = { lacks: string; shows: string; textId: string; quote: string }

/** Two skills are no neighbours because both have to do with the cloud. */
const leastSpecific = 0.6

/**
 * Finds for a skill that a resume lacks the one it shows that comes nearest: what the lacking
 * one builds on (Kubernetes for EKS), else one of the same narrow kind (Jenkins for GitLab CI).
 * Null when there is none.
 */
export function nearestTo(resume: Resume): (skill: string) => Near | null {
	const { proofs } = evidenceOf(resume, null, '9999-12-31')
	const named = [...proofs].filter(([, proof]) => !proof.implied)
	return (lacks) => {
		const broader = impliedBy(lacks).filter((one) => specificityOf(one) >= leastSpecific)
		const closeness = (shows: string) => {
			if (broader.includes(shows)) return 1 + specificityOf(shows)
			const common = impliedBy(shows).filter((one) => broader.includes(one))
			return Math.max(0, ...common.map(specificityOf))
		}
		const [best] = named
			.map(([shows, { passage, quote }]) => ({ lacks, shows, textId: passage.textId, quote }))
			.filter(({ shows }) => shows !== lacks && closeness(shows) > 0)
			.toSorted((a, b) => closeness(b.shows) - closeness(a.shows) || (a.shows < b.shows ? -1 : 1))
		return best ?? null
	}
}
