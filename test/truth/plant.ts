import type { Resume } from '../../src/resume/schema'
import { fabricateFields } from './fabricate-fields'
import { fabrications } from './fabricate-texts'
import { honesties } from './reword'
import { claims, wordsOf } from './texts'

/** One proposed rewording whose truth is known because we made it: a replacement at `target`. */
export type Planted = {
	/** Id of a text, `<entry id>.<field>` or `basics.label`, as a `replace` change names it. */
	target: string
	before: string
	after: string
	label: 'honest' | 'fabricated'
	/** As in test/truth/cases: employer, title, date, degree, metric, skill, tool are hard facts. */
	kind: string
}

/** What a planter is given besides the text: every word of the resume, lower case, and chance. */
export type Ground = {
	/** Whether the resume says this anywhere (case aside); nothing planted as false may be in it. */
	says: (words: string) => boolean
	pick: <T>(from: readonly T[]) => T | undefined
}

/** Gives the new wording of one text, or null where it has nothing to work on. */
export type Planter = (text: string, ground: Ground) => string | null

/**
 * Rewordings of a resume with known labels: every planter tried on every claim. Fabricated ones
 * state something that nothing in the resume does; honest ones say the same in other words.
 * Pure: the same resume and the same series of `random` (0 ≤ x < 1) give the same list.
 */
export function plant(resume: Resume, random: () => number): Planted[] {
	const words = wordsOf(resume)
	const ground: Ground = {
		says: (wanted) => words.includes(wanted.toLowerCase()),
		pick: (from) => from[Math.floor(random() * from.length)]
	}
	const planted: Planted[] = []
	for (const claim of claims(resume)) {
		for (const [label, planters] of [
			['fabricated', fabrications],
			['honest', honesties]
		] as const) {
			for (const [kind, planter] of planters) {
				const after = planter(claim.text, ground)
				if (after === null || after === claim.text) continue
				planted.push({ target: claim.id, before: claim.text, after, label, kind })
			}
		}
	}
	return [...planted, ...fabricateFields(resume, ground)]
}
