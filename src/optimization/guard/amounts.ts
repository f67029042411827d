import { small, tens, units } from './figure-words'
import type { Figure } from './figures'

/** `1,200` is twelve hundred, `1.5` and `1,5` are one and a half, `twenty-four` is 24. */
export function amount(value: string): number {
	const lower = value.toLowerCase()
	const [first = '', second = ''] = lower.split(/[- ]/)
	if (small[lower] !== undefined) return small[lower] ?? 0
	if (tens[first] !== undefined) return (tens[first] ?? 0) + (small[second] ?? 0)
	const grouped = /^\d{1,3}(?:[.,’' ]\d{3})+(?=$|[.,]\d{1,2}$)/.exec(value)?.[0]
	if (!grouped) return Number(value.replace(',', '.'))
	return Number(grouped.replace(/[.,’' ]/g, '') + value.slice(grouped.length).replace(',', '.'))
}

/** The unit that a word names; `''` for none. */
export function unitOf(word: string | undefined): string {
	if (!word) return ''
	// Only after a number is it a unit, which the word alone does not show.
	if (word === 's') return 'second'
	if (word === 't') return 'tonne'
	if (word === 'V') return 'volt'
	if (word === 'W') return 'watt'
	return units.find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(word))?.[0] ?? ''
}

/** What a word before or after a number says of it. */
export function boundOf(word: string | undefined): Figure['bound'] {
	if (!word) return ''
	if (/^(?:over|above|more than|at least|upwards|beyond|exceeding|min)/i.test(word)) return 'over'
	if (/^(?:up to|as many|at most|no more|max)/i.test(word)) return 'upto'
	if (/^(?:under|below|less|fewer)/i.test(word)) return 'under'
	return /^(?:an?|within)$/i.test(word) ? '' : 'about'
}

/** Which part of a change a word before a number makes it. */
export function partOf(word: string | undefined): Figure['part'] {
	if (!word) return ''
	if (/^(?:by|from)$/i.test(word)) return word.toLowerCase() === 'by' ? 'by' : 'from'
	return /^in$/i.test(word) ? '' : 'to'
}
