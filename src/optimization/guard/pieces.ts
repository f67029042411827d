import { kept } from '../english/kept'
import { isRank, isRole } from '../english/roles'
import { stemOf } from '../english/stem-of'
import { verbOf, verbOfPast } from '../english/verbs'
import { contentOf, type Line, lineOf } from './line'
import { isSamePeriod } from './periods'
import type { Ground, Source } from './source'
import { doubt, type Finding } from './verdict'
import { freshWords } from './wording'

/** Part of a new text with the source that it rests on. */
export type Piece = { text: string; source: Source }

const boundary =
	/(?:[;.](?=\s)|,|\s[–—-](?=\s))\s*(?:and\s+|then\s+|also\s+|while\s+|before\s+that\s+)?|\s+(?:and|while|as well as)\s+(?:also\s+)?/gu
const causal =
	/^(?:which|that|thereby|thus|so|hence|leading|resulting|by|through|because|thanks|due|as a result|therefore)\b/i
const effects = new Set(
	`increase decrease reduce improve accelerate save grow lift raise free drive help allow cut boost cut lower raise enhance optimize maximize minimize
	streamline eliminate expand exceed double win generate ensure achieve enable prevent result lead halve shorten`.split(
		/\s+/
	)
)

/**
 * A text may join what two texts of the same entry say. Each clause is given to the text that
 * carries it best: its own first, else one beside it. A clause may not make another text's fact
 * the cause or the effect of this one.
 */
export function piecesOf(
	text: string,
	source: Source,
	beside: string[],
	groundOf: (lines: string[]) => Ground
): { pieces: Piece[]; findings: Finding[] } {
	const whole = { pieces: [{ text, source }], findings: [] }
	if (source.scope === 'person' || beside.length === 0) return whole
	if (missing(lineOf(text), source.own) === 0) return whole
	const others = beside.map((words) => ({ words, ground: groundOf([words, ...source.head]) }))
	const parts = new Map<string | null, string[]>()
	const findings: Finding[] = []
	let last: string | null | undefined
	const deeds = new Set(beside.flatMap((words) => lineOf(words).tokens[0]?.stem ?? []))
	const clauses = clausesOf(text, deeds).flatMap((one) => partsOf(one, source.own, others))
	if (clauses.length < 2) return whole
	for (const clause of clauses) {
		const line = lineOf(clause)
		const lacks = missing(line, source.own)
		const best = lacks > 0 ? nearest(line, others) : undefined
		const home = best && best.lacks * 2 <= lacks ? best.words : null
		if ((home !== null || (last !== undefined && last !== home)) && tiesCause(clause)) {
			findings.push(
				doubt('It makes a cause or an effect of something that your resume tells on its own.')
			)
		}
		last = home
		parts.set(home, [...(parts.get(home) ?? []), clause])
	}
	if (parts.size < 2 || !parts.has(null)) return whole
	const pieces = Array.from(
		parts,
		([home, told]): Piece => ({
			text: told.join(', '),
			source:
				home === null ? source : { ...source, words: home, own: groundOf([home, ...source.head]) }
		})
	)
	return { pieces, findings }
}

/** The text beside that lacks least of a clause, of those that share a thing with it. */
function nearest(line: Line, others: Other[]): (Other & { lacks: number }) | undefined {
	return others
		.filter(({ words }) => sharesWith(line, words))
		.map((other) => ({ ...other, lacks: missing(line, other.ground) }))
		.toSorted((a, b) => a.lacks - b.lacks)[0]
}

const keysIn = kept((words) => new Set(lineOf(words).tokens.flatMap((token) => token.keys)))

/** What shares no word with a clause, besides what is done, does not carry it. */
function sharesWith(line: Line, words: string): boolean {
	const [first, ...rest] = contentOf(line)
	const isDeed = first && (verbOf(first.text) || /\p{Ll}{2}(?:ed|ing)$/u.test(first.text))
	const things = isDeed && rest.length > 0 ? rest : contentOf(line)
	const keys = keysIn(words)
	return things.some((token) => token.keys.some((key) => keys.has(key)))
}

type Other = { words: string; ground: Ground }

const joint = /\s+(?:and|as well as|plus)\s+|,\s+with\s+/gu

/**
 * "Run revision sessions and a chess club on Fridays": a second thing done that one text beside
 * carries whole, the verb included, is a clause of its own.
 */
function partsOf(clause: string, own: Ground, others: Other[]): string[] {
	const [verb = ''] = clause.split(/\s+/)
	if (verbOf(verb) === undefined || missing(lineOf(clause), own) < 2) return [clause]
	for (const match of clause.matchAll(joint)) {
		const rest = clause.slice(match.index + match[0].length)
		const second = lineOf(`${verb} ${rest}`)
		if (contentOf(lineOf(rest)).length < 2 || missing(lineOf(rest), own) < 2) continue
		if (/with/.test(match[0])) {
			if (
				others.some(
					({ words, ground }) =>
						sharesWith(lineOf(rest), words) && missing(lineOf(rest), ground) === 0
				)
			)
				return [clause.slice(0, match.index), rest]
			continue
		}
		if (
			others.some(({ words, ground }) => sharesWith(second, words) && missing(second, ground) === 0)
		)
			return [clause.slice(0, match.index), second.text]
		if (plainly.test(verb) && others.some((other) => isNamedBy(rest, other)))
			return [clause.slice(0, match.index), rest]
	}
	return [clause]
}

/** Verbs that say no more than that there was such a thing: "a chess club on Fridays" was run. */
const plainly = /^(?:run|ran|running|hold|held|give|gave|have|had|do|did|handled?|offer(?:ed)?)$/i

function isNamedBy(rest: string, { words, ground }: Other): boolean {
	const [first = ''] = words.split(/\s+/)
	return verbOf(first) === undefined && missing(lineOf(rest), ground) === 0
}

/** `deeds` are the stems that the texts beside begin with. */
function clausesOf(text: string, deeds: Set<string>): string[] {
	const clauses: string[] = []
	let start = 0
	const isPast = verbOfPast(text.split(/\s/)[0] ?? '') !== undefined
	for (const match of text.matchAll(boundary)) {
		const clause = text.slice(start, match.index).trim()
		const rest = text.slice(match.index + match[0].length)
		if ((isPast && isPlainForm(rest)) || !opens(rest, deeds) || !isWhole(clause) || !isWhole(rest))
			continue
		clauses.push(clause)
		start = match.index + match[0].length
	}
	return [...clauses, text.slice(start).trim()].filter((clause) => clause !== '')
}

/** Behind "prepared" the "grade" of "sound and grade" is a noun. */
function isPlainForm(rest: string): boolean {
	const [first = ''] = rest.split(/[\s,]+/)
	const verb = verbOf(first)
	return verb !== undefined && first === verb.base && verb.past !== verb.base
}

/** A verb with what it is done to: "designed" of "designed and ran a test" is no clause. */
function isWhole(clause: string): boolean {
	return lineOf(clause).tokens.length > 1
}

/** A clause begins with a verb, a pronoun or a relative: not each item of a list. */
function opens(rest: string, deeds: Set<string>): boolean {
	const [first = '', second = ''] = rest.split(/[\s,]+/)
	return (
		causal.test(rest) ||
		deeds.has(stemOf(first)) ||
		verbOf(first) !== undefined ||
		/(?:ed|ing)$/.test(first) ||
		/^(?:was|were|had|did|i|it|took|wrote|responsible)$/i.test(first) ||
		(/ly$|^(?:also|then)$/.test(first) && verbOf(second) !== undefined)
	)
}

function tiesCause(clause: string): boolean {
	const [first = ''] = clause.split(/\s+/)
	return causal.test(clause) || (/ing$/.test(first) && effects.has(verbOf(first)?.base ?? ''))
}

const counts = new WeakMap<Ground, WeakMap<Line, number>>()

/** How many words and figures of a line a ground has nothing for; asked again and again for the same two. */
function missing(line: Line, own: Ground): number {
	const known = counts.get(own) ?? new WeakMap<Line, number>()
	counts.set(own, known)
	const count = known.get(line) ?? countMissing(line, own)
	known.set(line, count)
	return count
}

function countMissing(line: Line, own: Ground): number {
	const figures = line.figures.filter(
		(figure) => !own.lines.some((other) => other.figures.some((one) => one.value === figure.value))
	)
	const words = freshWords(line, own, false).length
	return (
		words +
		line.skills.filter(
			(hit) => !own.lines.some((other) => other.skills.some((one) => one.skill === hit.skill))
		).length +
		figures.length +
		line.periods.filter(
			(period) => !own.lines.some((other) => other.periods.some((one) => isSamePeriod(one, period)))
		).length +
		line.tokens
			.filter(({ text }) => isRole(text) || isRank(text))
			.filter((token) => !own.lower.includes(token.text.toLowerCase())).length +
		line.tokens.filter(
			(token) =>
				/^\p{Lu}/u.test(token.text) &&
				token.start > 0 &&
				!token.light &&
				!token.keys.some((key) => own.keys.has(key))
		).length
	)
}
