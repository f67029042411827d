import type { Figure } from './figures'

/** The most things that a reader counts at a glance. */
const MOST = 6

const name = "\\p{Lu}[\\p{L}\\d&.’'-]*(?:\\s\\p{Lu}[\\p{L}\\d&.’'-]*)*"
const names = new RegExp(
	`(?<![\\p{L}])${name}(?:,\\s${name})*,?\\s(?:and|&)\\s(?:\\d[\\d.,]*\\s)?(?:in\\s)?${name}`,
	'gu'
)
const things = /(?:[\p{L}-]+(?:\s[\p{L}-]+)?,\s)+(?:[\p{L}-]+\s)?(?:and|&)\s[\p{L}-]+/giu
const another = /\bone\s\p{L}+\b.*\banother\b/iu
const inPlaces = /\b(?:in|at)\s\p{Lu}[\p{L}]+(?=.*\b(?:in|at)\s\p{Lu})/gu

/** "Three carriers" where the source lists three, "two schools" where it has one and another. */
export function isListedCount(figure: Figure, words: string): boolean {
	if (figure.kind !== 'plain' || figure.unit !== '' || figure.bound !== '') return false
	if (figure.value < 2 || figure.value > MOST) return false
	if (figure.value === 2 && (another.test(words) || /\bboth\b/i.test(words))) return true
	if (figure.value === 2 && Array.from(words.matchAll(inPlaces)).length === 1) return true
	return [names, things].some((pattern) =>
		Array.from(words.matchAll(pattern)).some(([list]) => countOf(list) === figure.value)
	)
}

function countOf(list: string): number {
	return list.split(/,\s(?:and\s|&\s)?|\s(?:and|&)\s/).filter((one) => one !== '').length
}
