import type { Requirement } from '../../../src/posting/schema'

/** A piece of the posting's text, and the requirement it states, if it states one. */
export type Stretch = { text: string; requirement: Requirement | null; start: number }

/** Cuts a text at its requirements, in order; where two overlap, the first has the words. */
export function stretchesOf(text: string, requirements: Requirement[]): Stretch[] {
	const inOrder = requirements.toSorted((a, b) => a.range.start - b.range.start)
	const found: Stretch[] = []
	let at = 0
	for (const requirement of inOrder) {
		const start = Math.max(at, requirement.range.start)
		const { end } = requirement.range
		if (end <= start) continue
		if (start > at) found.push({ text: text.slice(at, start), requirement: null, start: at })
		found.push({ text: text.slice(start, end), requirement, start })
		at = end
	}
	if (at < text.length) found.push({ text: text.slice(at), requirement: null, start: at })
	return found
}
