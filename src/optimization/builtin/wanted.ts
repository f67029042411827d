import type { Posting, Requirement } from '../../posting/schema'
import { findSkills } from '../../skill/find'
import type { Evidence } from '../schema'

/** A skill that the posting asks for, in the posting's own words. Offsets point into its text. */
export type Wanted = {
	skill: string
	/** `duty`: part of the work it describes, not asked of the person in so many words. */
	need: 'must' | 'nice' | 'duty'
	quote: string
	start: number
	end: number
	/** How often the posting's requirements name it. */
	count: number
}

/** What the posting asks for, must-haves first, each skill once, in order of appearance. */
export function wantedSkills(posting: Posting): Wanted[] {
	const all = posting.requirements.flatMap((requirement): Wanted[] => {
		const { range } = requirement
		const need = needOf(requirement)
		if (need === null) return []
		return findSkills(posting.text.slice(range.start, range.end))
			.filter((hit) => requirement.skills.includes(hit.skill))
			.map((hit) => ({
				skill: hit.skill,
				need,
				quote: hit.quote,
				start: range.start + hit.start,
				end: range.start + hit.end,
				count: 0
			}))
	})
	const ordered = [
		...all.filter((one) => one.need === 'must'),
		...all.filter((one) => one.need === 'nice'),
		...all.filter((one) => one.need === 'duty')
	]
	const firsts = ordered.filter((one, index) => {
		return ordered.findIndex((other) => other.skill === one.skill) === index
	})
	return firsts.map((one) => ({
		...one,
		count: all.filter((other) => other.skill === one.skill).length
	}))
}

function needOf({ need, source }: Requirement): Wanted['need'] | null {
	if (need !== 'context') return need
	return source === 'responsibility' ? 'duty' : null
}

/** "The posting asks for X", or that the work involves it. */
export function asksFor(wanted: Wanted, term: string): string {
	return wanted.need === 'duty'
		? `The work in this posting involves ${term}`
		: `The posting asks for ${term}`
}

export function postingEvidence({ start, end, quote }: Wanted): Evidence {
	return { side: 'posting', start, end, quote }
}

/** Names of whole fields, which as a listed skill say nothing, or are read wrongly in a sentence. */
const wide = new Set(
	`APIs, algorithms, automation, cloud, cloud computing, back-end development, cleaning, databases, debugging, documentation, driving, editing, front-end development, full-stack development, innovation, leadership, management, marketing, monitoring, open source, programming, reporting, research, sales, scripting, social media, software development, software testing, training, troubleshooting, typing, version control, web development`.split(
		/,\s+/
	)
)

export function isWide(skill: string): boolean {
	return wide.has(skill)
}
