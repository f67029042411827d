import type { Posting } from '../../posting/schema'
import { findSkills } from '../../skill/find'
import type { Evidence } from '../schema'

/** A skill that the posting asks for, in the posting's own words. Offsets point into its text. */
export type Wanted = {
	skill: string
	need: 'must' | 'nice'
	quote: string
	start: number
	end: number
}

/** What the posting asks for, must-haves first, each skill once, in order of appearance. */
export function wantedSkills(posting: Posting): Wanted[] {
	const all = posting.requirements.flatMap((requirement): Wanted[] => {
		const { need, range } = requirement
		if (need === 'context') return []
		return findSkills(posting.text.slice(range.start, range.end))
			.filter((hit) => requirement.skills.includes(hit.skill))
			.map((hit) => ({
				skill: hit.skill,
				need,
				quote: hit.quote,
				start: range.start + hit.start,
				end: range.start + hit.end
			}))
	})
	const ordered = [
		...all.filter((one) => one.need === 'must'),
		...all.filter((one) => one.need === 'nice')
	]
	return ordered.filter((one, index) => {
		return ordered.findIndex((other) => other.skill === one.skill) === index
	})
}

export function postingEvidence({ start, end, quote }: Wanted): Evidence {
	return { side: 'posting', start, end, quote }
}
