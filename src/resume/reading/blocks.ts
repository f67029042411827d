import type { Span } from '../schema'
import { isCitation } from './citation'
import { isDateOnly } from './dates'
import { isSchool } from './lexicon'
import { firstWord, type Line, wordsOf } from './line'
import { lookOf } from './look'
import { APART, type Pitches, pitchesOf } from './pitch'
import { isSubject } from './studies'

/** Lines that make one text: a bullet with its continuation, a paragraph, or a single line. */
export type Block = { bullet: boolean; lines: Line[]; text: string; spans: Span[] }

export function blocksOf(lines: Line[], vocabulary: Set<string>): Block[] {
	const context = { prose: isProse(lines), pitches: pitchesOf(alike(lines)) }
	const groups: Line[][] = []
	for (const line of lines) {
		const group = groups.at(-1)
		if (group && goesOn(group, line, context)) group.push(line)
		else groups.push([line])
	}
	return groups.map((group) => ({
		bullet: group[0]?.bullet ?? false,
		lines: group,
		text: joinLines(
			group.map((line) => line.text),
			vocabulary
		),
		spans: group.flatMap((line) => line.spans)
	}))
}

/** Lines under one of the same look: only their distances say how text wraps here. */
function alike(lines: Line[]): Line[] {
	return lines.filter((line, i) => {
		const above = lines[i - 1]
		return above !== undefined && lookOf(above) === lookOf(line) && above.cells.length === 1
	})
}

type Context = { prose: boolean; pitches: Pitches }

/** Whether a line continues the text above it. */
function goesOn(group: Line[], line: Line, { prose, pitches }: Context): boolean {
	const first = group[0]
	const last = group.at(-1)
	if (!first || !last || line.bullet || line.whole || last.whole) return false
	if (line.region !== last.region || line.cells.length > 1) return false
	if (line.page === last.page && line.pitch > 1.3 * usualPitch(group)) return false
	const tight = !pitches.apart || line.pitch <= APART * pitches.wrapped
	if (Math.abs(line.size - last.size) > 0.6 || (line.bold && !last.bold)) return false
	if (hangsFrom(first, last, line)) return true
	const lower = /^[\p{Ll}(&,;)]/u.test(line.text)
	if (isDateOnly(line.text) && !unfinished.test(last.text)) return false
	if (!first.bullet && namesSchoolBelow(last, line)) return false
	if (isMidSentence(last, line) || closesBracket(last, line)) return true
	if (isNumbered(line.text) && isNumbered(first.text)) return false
	// A whole line in bold above ordinary text names what follows.
	if (!lower && !first.bullet && last.bold && !line.bold) return false
	if (first.bullet) {
		if (line.x >= first.textX - 2.5)
			return (lower || line.bold === last.bold) && !endsHere(last, line)
		return line.x >= first.x - 2 && reachesEdge(last, line) && lookOf(line) === lookOf(last)
	}
	if (last.cells.length > 1) return false
	const aligned = Math.abs(line.x - last.x) < 3 || Math.abs(line.x - first.x) < 3
	if (!aligned && !(lower && line.x > first.x)) return false
	if (!lower && !tight && line.page === last.page) return false
	if (!lower && !prose && !/[,;&(]$/.test(last.text) && !isOpenSentence(last)) return false
	return reachesEdge(last, line) && (lower || !line.bold || last.bold)
}

/** A school in few words below what is studied there is a line of its own, however narrow the column. */
function namesSchoolBelow(last: Line, line: Line): boolean {
	const words = wordsOf(line.text)
	const named = words.length <= 6 && /^\p{Lu}[^,]*$/u.test(line.text) && isSchool(line.text)
	return named && wordsOf(last.text).length <= 6 && isSubject(last.text)
}

/** The rest of a reference is set in from its first line, which is full. */
function hangsFrom(first: Line, last: Line, line: Line): boolean {
	const by = line.x - first.x
	const hung = by > 5 && by < 50 && isCitation(first.text) && !isCitation(line.text)
	return hung && reachesEdge(last, line)
}

/** Many signs of a script without small letters, and no stop behind them. */
function isOpenSentence({ text }: Line): boolean {
	return (
		(text.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) >= 20 &&
		!/[。！？；：.!?;:]$/.test(text)
	)
}

/** "… from May 2015 to" may go on with a year; other texts do not go on with a line of nothing but dates. */
const unfinished = /(?:[,&(–—-]|(?<!\p{L})(?:in|of|from|since|to|until|and|by|for))$/iu

/**
 * Small letters right below a long line of five words or more that has not ended:
 * some exports break their lines long before the edge.
 */
function isMidSentence(last: Line, line: Line): boolean {
	const long = last.right - last.x > 0.6 * (last.edge - last.x) && wordsOf(last.text).length >= 5
	return (
		(long || /\p{Ll}[-‐]$/u.test(last.text)) &&
		line.page === last.page &&
		/^\p{Ll}/u.test(line.text) &&
		!/[.!?:;,]$/.test(last.text) &&
		Math.abs(line.x - last.textX) < 12 &&
		lookOf(line) === lookOf(last)
	)
}

/** "(US Patent" at the end of a full line and "11,234,567)" below it. */
function closesBracket(last: Line, line: Line): boolean {
	return (
		/\([^()]*$/.test(last.text) &&
		/^[^()]*\)/.test(line.text) &&
		reachesEdge(last, line) &&
		line.page === last.page &&
		lookOf(line) === lookOf(last)
	)
}

/** "2. …" below "1. …" is an item of its own. */
function isNumbered(text: string): boolean {
	return /^\d{1,2}[.)]\s+\p{Lu}/u.test(text)
}

/** A full stop, room for more, and a capital: the next text has lost its mark. */
function endsHere(last: Line, line: Line): boolean {
	return /[.!?]$/.test(last.text) && /^\p{Lu}/u.test(line.text) && !reachesEdge(last, line)
}

/** Wrapped text fills its lines; a list of short items does so only by chance. */
function isProse(lines: Line[]): boolean {
	const plain = lines.filter((line) => !line.bullet && line.cells.length === 1)
	const pairs = plain.slice(1).map((line, i) => ({ above: plain[i] ?? line, line }))
	const full = pairs.filter(({ above, line }) => reachesEdge(above, line)).length
	return full >= 0.45 * pairs.length
}

function usualPitch(group: Line[]): number {
	const own = group.slice(1).find((line) => line.pitch > 0)?.pitch
	return own ?? 1.75
}

/** The next word would not have fitted behind the last one. */
function reachesEdge(last: Line, next: Line): boolean {
	const width = (next.right - next.x) / Math.max(1, next.text.length)
	const word = firstWord(next.text).length + 1
	return last.right + width * word * 1.1 > last.edge - 2
}

const keepsHyphen =
	/(?:^|[^\p{L}])(?:self|cross|non|well|high|low|multi|real|end|full|long|short|co|pre|post|ex|on|in|off|up|client|data|user|customer|object|front|back|part|third|first|second|two|three|large|small|high|day|face|hands|state|cost|time|value|web|cloud|open|test|team|risk|award|follow|decision|problem)$/iu

/** Joins wrapped lines; a hyphen at the end of one goes when the word is whole without it. */
export function joinLines(texts: string[], vocabulary: Set<string>): string {
	return texts.reduce((before, text) => {
		if (before === '') return text
		const stem = before.match(/([\p{L}]+)[-‐]$/u)?.[1]
		const rest = text.match(/^\p{Ll}+/u)?.[0]
		if (stem && rest) {
			const whole = vocabulary.has(`${stem}${rest}`.toLowerCase())
			const keep =
				!whole && (vocabulary.has(`${stem}-${rest}`.toLowerCase()) || keepsHyphen.test(stem))
			return (keep ? before : before.slice(0, -1)) + text
		}
		if (/[-‐/]$/.test(before) && /\S[-‐/]$/.test(before)) return before + text
		const wide = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]$/
		return wide.test(before) && /^[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(text)
			? before + text
			: `${before} ${text}`
	}, '')
}

/** Words of the document, to tell a hyphen of its own from one at the end of a line. */
export function vocabularyOf(lines: Line[]): Set<string> {
	return new Set(
		lines.flatMap((line) =>
			wordsOf(line.text.toLowerCase()).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
		)
	)
}
