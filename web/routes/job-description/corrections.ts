import type { Correction, Origin } from '../../../src/posting/correct'
import type { Need } from '../../../src/posting/schema'

/** What a sentence counts as for the person; `none` is nothing. */
export type Counting = Correction['need']

/** A sentence of the list: what it was read as (null: as no requirement) and where it is from. */
export type Sentence = { text: string; asRead: Need | null; origin: Origin }

type Details = Partial<Pick<Correction, 'years' | 'degree'>>

/** The corrections with this sentence counting as `need`; none for what is as it was read. */
export function countAs(
	corrections: Correction[],
	{ text, asRead, origin }: Sentence,
	need: Counting
): Correction[] {
	const before = corrections.find((one) => isAbout(one, text))
	const detailed = before?.years !== undefined || before?.degree !== undefined
	const asItWas = need === (asRead ?? 'none') && (need === 'none' || !detailed)
	if (asItWas) return corrections.filter((one) => one !== before)
	return put(corrections, { ...before, text, need, typed: origin === 'typed' })
}

/** The same with the years and the degree that a sentence asks for. */
export function withDetails(
	corrections: Correction[],
	{ text, origin }: Sentence,
	need: Need,
	details: Details
): Correction[] {
	const before = corrections.find((one) => isAbout(one, text))
	return put(corrections, { ...before, text, need, typed: origin === 'typed', ...details })
}

/** The same with words of the person's own, or a sentence they marked in the text. */
export function withAdded(
	corrections: Correction[],
	added: { text: string; need: Need; typed: boolean }
): Correction[] {
	return put(corrections, added)
}

function put(corrections: Correction[], correction: Correction): Correction[] {
	const at = corrections.findIndex((one) => isAbout(one, correction.text))
	return at === -1 ? [...corrections, correction] : corrections.with(at, correction)
}

function isAbout(one: Correction, text: string): boolean {
	return one.text.toLowerCase() === text.toLowerCase()
}
