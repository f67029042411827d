import { verbOf, verbOfNoun } from './verbs'

/** Words with their places: letters, digits, and what joins them inside a term (`C++`, `CI/CD`, `Node.js`). */
export type Word = { text: string; start: number; end: number }

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&/+#-]?[\p{L}\p{M}\p{N}]+)*[+#]{0,2}/gu

export function wordsOf(text: string): Word[] {
	return Array.from(text.matchAll(word), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}))
}

const kept = new Map<string, string>()
/** More words than many resumes have between them. */
const VOCABULARY = 20_000

/** A word in the form in which two of its forms are equal: `clusters` = `cluster`, `led` = `lead`. */
export function stem(text: string): string {
	const known = kept.get(text)
	if (known !== undefined) return known
	const made = makeStem(text)
	if (kept.size < VOCABULARY) kept.set(text, made)
	return made
}

function makeStem(text: string): string {
	const lower = text.toLowerCase().replace(/['’]s$/, '')
	const verb =
		verbOf(lower) ??
		verbOfNoun(lower) ??
		verbOf(lower.replace(/(?<=.{3})s$/, '')) ??
		verbOfAction(lower)
	if (verb) return trim(verb.base)
	return trim(lower)
}

/** The verb that a noun in -ation tells of: `relocation`, `installations`. */
function verbOfAction(lower: string) {
	const [, start] = /^(.{3,})ations?$/.exec(lower) ?? []
	return start === undefined
		? undefined
		: [`${start}ate`, `${start}e`, start]
				.map((one) => verbOf(one))
				.find((verb) => verb !== undefined)
}

function trim(lower: string): string {
	return lower
		.replace(/(?<=.{3})(?:ies)$/, 'y')
		.replace(/(?<=.{4})(?:ations?|ings?|ions?|ments?|ances?|ences?)$/, '')
		.replace(/(?<=.{3})(?:ers?|ors?|ed)$/, '')
		.replace(/(?<=.{3}[^s])s$/, '')
		.replace(/(?<=.{3})(?:e|at|y)$/, '')
		.replace(/(?<=..)([b-df-hj-np-tv-z])\1$/, '$1')
}

/** The stems of a text, compounds (`CI/CD`, `roll-out`) also in their parts. */
export function stemsOf(text: string): Set<string> {
	const stems = new Set<string>()
	for (const { text: one } of wordsOf(text)) {
		stems.add(stem(one))
		if (/[/&.-]/.test(one)) for (const part of one.split(/[/&.-]/)) stems.add(stem(part))
		if (one.includes('-')) stems.add(stem(one.replaceAll('-', '')))
	}
	return stems
}

const small = new Set(
	`a an the and or but nor of in on at to for from by with without within into onto over under across through via per as
	than that this these those which who whose it its their his her our my your they we i he she is are was were be been
	being am has have had having do does did not no also both each every all any some such so while when where after before
	during until since between among using including used more most other others up out off down about against new
	plus etc eg ie e.g i.e`.split(/\s+/)
)

/** Whether a word carries no claim of its own: articles, prepositions, pronouns, auxiliaries. */
export function isSmall(text: string): boolean {
	return small.has(text.toLowerCase())
}
