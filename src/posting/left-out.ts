import { boilerplateIn, isCompanyBlurb } from './boilerplate'
import type { PostingSection } from './heading'
import type { TextRange } from './schema'
import { type Unit, unitsOf } from './unit'

export const leftOutKinds = [
	'company',
	'offer',
	'applying',
	'equality',
	'conditions',
	'facts',
	'other'
] as const
export type LeftOutKind = (typeof leftOutKinds)[number]

/** A sentence of the posting that counts for nothing, and what it is instead. */
export type LeftOut = { text: string; range: TextRange; kind: LeftOutKind }

/**
 * The sentences of a posting that no requirement was read from, in their order. `taken` are
 * the ranges of what counts; headings are in neither.
 */
export function leftOutOf(text: string, taken: TextRange[]): LeftOut[] {
	return unitsOf(text)
		.filter((unit) => !taken.some((one) => one.start < unit.end && unit.start < one.end))
		.map((unit) => ({
			text: unit.text,
			range: { start: unit.start, end: unit.end },
			kind: kindOf(unit)
		}))
}

const bySection: Partial<Record<PostingSection, LeftOutKind>> = {
	benefits: 'offer',
	about: 'company',
	apply: 'applying',
	equality: 'equality',
	facts: 'facts'
}

/** A sentence's own words say more than the heading it stands under. */
function kindOf({ section, text }: Unit): LeftOutKind {
	return boilerplateIn(text) ?? bySection[section] ?? (isCompanyBlurb(text) ? 'company' : 'other')
}
