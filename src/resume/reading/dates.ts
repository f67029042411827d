import { plainDates } from './date-text'
import { lastPart, monthOnly, partial, shortPartial } from './date-value'
import { dash, duration, expected, onward, openEnd, season, since, until } from './date-words'
import { eraPattern } from './eras'
import { remembered } from './memory'
import { monthPattern } from './months'
import { isNoYear } from './no-year'

/** Dates found in a text: where they stand, as written, and as partial dates. */
export type DateMatch = {
	from: number
	to: number
	text: string
	start: string | null
	end: string | null
	current: boolean
}

const L = '(?<![\\p{L}\\p{N}])'
const R = '(?![\\p{L}\\p{N}])'
const year = '(?:(?:19|20)\\d{2}|(?:19|20)[xX#_]{2})'
const month = `(?:${monthPattern})`
const ordinal = '(?:st|nd|rd|th|\\.|er|[ºª])?'
const numbered = '(?:0?[1-9]|1[0-2])'

/** One point in time, most telling forms first. */
const point = [
	`(?:${L}\\d{1,2}${ordinal}\\s+(?:de\\s+|of\\s+)?)?${L}ב?${month}\\.?(?:\\s*[,/‐–-]\\s?|\\s+(?:del?|of|ماه)\\s+|\\s*)(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+|\\d{1,2},)?['’‘]?(?:${year}|(?<=['’‘])\\d{2})(?!\\d)(?:\\s*[гр]\\.)?`,
	`${L}(?:tháng|thg\\.?)\\s*\\d{1,2}\\s*(?:[/,-]|năm)?\\s*${year}${R}`,
	`${L}(?:${season}\\s*(?:${dash}|/)\\s*)?${season}\\s*[,/]?\\s*(?:(?:de|of|năm)\\s+)?(?:${year}(?:/\\d{2})?|['’‘]\\d{2})${R}`,
	`${L}${year}\\s?[/-]?\\s?(?:q[1-4]|h[12])${R}`,
	`${L}${year},?\\s+${month}(?!\\p{L})\\.?(?!\\s*,?\\s*(?:\\d{1,2},?\\s*)?(?:19|20)\\d{2})`,
	`${eraPattern}\\s*(?:\\d{1,3}|元)\\s*年(?:\\s*\\d{1,2}\\s*月)?(?:\\s*\\d{1,2}\\s*日)?`,
	`${year}\\s*年(?:\\s*\\d{1,2}\\s*月(?:份)?)?(?:\\s*\\d{1,2}\\s*日)?(?:\\s*[春夏秋冬]季?)?`,
	`${year}\\s*년(?:\\s*\\d{1,2}\\s*월)?(?:\\s*\\d{1,2}\\s*일)?`,
	`${L}\\d{1,2}(?:[./]\\d{1,2}[./]|-\\d{1,2}-)${year}${R}`,
	`${L}${numbered}(?:\\s?[./]\\s?|[-‐])${year}${R}`,
	`${L}${year}(?:\\.\\s(?:1[0-2]|0?[1-9])\\.(?:\\s?\\d{1,2}\\.)?|(?:[./‐-]|\\s/\\s)(?:0[1-9]|1[0-2]|[1-9](?!\\d)|00?(?!\\d))(?:[./-]\\d{1,2}(?!\\d))?\\.?(?!(?![至到迄])[\\p{L}\\p{N}])(?![./‐-]\\d))`,
	`${L}${year}(?:\\s*г(?:ода?)?\\.?(?!\\p{L}))?(?=$|[^\\p{L}\\p{N}])`
].join('|')
const closing = '(?:\\s?(?:まで|까지|迄))?'

const rest = [
	`\\s*(?:${until})\\s*${openEnd.replace('(?:', '(?<now>')}`,
	`\\s*(?:${until})\\s*(?:${expected}\\s*:?\\s*)?(?<b>${point})${closing}`,
	`\\s?${dash}\\s?(?<part>\\d{1,2}\\s?[月월]|['’‘]?\\d{2}(?![\\d./-]))`,
	`/(?<school>\\d{2})(?![\\d./-])`,
	`\\s*(?<open>${dash})\\s*(?=$|[|,;)\\]])`,
	`(?<onward>${onward})`,
	'(?<open2>至今|迄今)'
].join('|')

const range = new RegExp(
	[
		`(?<and>${L}(?:${season}\\s+|between\\s+|zwischen\\s+|entre\\s+)${year})\\s+(?:and|und|et|y|e|&)\\s+(?<d>${year})`,
		`(?<since>${L}${since}[\\s-]+)?(?<a>${point})(?:${rest})?`,
		`(?<m>${L}(?:${month}\\.?|(?:0[1-9]|1[0-2])\\.?))\\s*(?:${until}|/)\\s*(?<c>${point})`
	].join('|'),
	'giu'
)
const blank =
	'(?:(?:[xX某]{2}[./])|month\\s+)?(?:(?:19|20)?[xX某]{2,4}\\s*年?)|(?:start |end )?year|jahr|a[ñn]o|année|ano|anno|jaar|(?:MM|mm|TT\\.MM)[./](?:YYYY|JJJJ|yyyy|jjjj|YY)|YYYY|JJJJ|(?:month,?\\s+|monat\\s+)(?:year|jahr)|(?:start|end) date'
const blankRange = new RegExp(
	`^\\P{L}*(?:${blank})\\s*(?:${until})\\s*(?:(?<now>${openEnd})|${blank})\\P{L}*$`,
	'iu'
)
const short = `(?:(?:\\d{1,2}\\.)?(?:0[1-9]|1[0-2])[/.]\\d{2}|${month}\\.?[ -]?\\d{2}|['’‘]\\d{2})`
const shortRange = new RegExp(
	`${L}(?<a>${short})\\s*(?:${until})\\s*(?:(?<b>${short})${R}|(?<now>${openEnd}))`,
	'giu'
)
/** A soft hyphen between two dates was drawn, but does not arrive: `20192021`, `03/201911/2021`. */
const clock = `(?:${month}\\.?\\s|(?:0[1-9]|1[0-2])[/.])?(?:19|20)\\d{2}`
const gluedRange = new RegExp(
	`(?<![\\p{L}\\p{N}+])(?<a>${clock})(?:(?<b>${clock})(?!\\d)|(?<now>${openEnd}))`,
	'giu'
)
const isGlued = /(?:19|20)\d{2}(?:\d{2}[/.](?:19|20)|(?:19|20)\d{2}(?!\d)|\p{L})/u
const ahead = new RegExp(`${L}${expected}\\s*:?\\s*$`, 'iu')
const behind = new RegExp(`^\\s*[([（]\\s*${expected}\\s*[)\\]）]`, 'iu')
const pair = new RegExp(
	`^\\s*(?<a>${point})\\s+(?:(?<now>${openEnd})|(?:${expected}\\s*)?(?<b>${point}))\\s*$`,
	'iu'
)

/** What every date holds, whichever form it has; the patterns above are slow on text without any. */
const trace =
	/(?:19|20)(?:\d{2}|[xX#_]{2})|['’‘]\d{2}|\d{2}[/.]\d{2}|[xX某]{2}|\p{L}\.?[ -]?\d{2}\s?[-–—~]|[平令昭]|民[國国]|YYYY|JJJJ|[Mm]on(?:th|at),?\s+[YyJj]|(?:[Yy]ear|[Jj]ahr|[Aa]ño|[Aa]nnée)\s?[-–—]|MONTH\s|[Ss]tart [Dd]ate/u

/** All dates and ranges of dates in a text, from left to right. */
export const datesIn = remembered(findDates)

function findDates(original: string): DateMatch[] {
	if (
		!/[\dxX某Y元J]|month|start date/i.test(original) &&
		!/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/.test(original)
	)
		return []
	const text = plainDates(original)
	if (!trace.test(text)) return []
	const nothing = text.match(blankRange)
	if (nothing) {
		const current = nothing.groups?.now !== undefined
		return [{ from: 0, to: text.length, text: original.trim(), start: null, end: null, current }]
	}
	// Nothing but two dates: the dash between them was drawn or got lost.
	const bare = text.match(pair)
	if (bare) return [toDate(bare, original)]
	const glued = isGlued.test(text) ? [...text.matchAll(gluedRange)] : []
	const joined = glued
		.map((match) => toDate(match, original))
		.filter(({ start, end }) => !start || !end || end >= start)
	if (joined.length > 0) return joined
	const matches = [...text.matchAll(range)]
		.filter((match) => !isBareYear(match) || !isNoYear(text, match.index, match.index + 4))
		.map((match) => toDate(match, original))
	if (matches.length > 0) return matches
	return [...text.matchAll(shortRange)].map((match) => toShortDate(match, original))
}

function isBareYear(match: RegExpMatchArray): boolean {
	return /^(?:19|20)\d{2}$/.test(match[0])
}

/** The date that says when an entry was: the first range, else the first date. */
export function dateIn(text: string): DateMatch | null {
	const all = datesIn(text)
	return all.find((one) => one.current || (one.start && one.end)) ?? all[0] ?? null
}

export function hasDate(text: string): boolean {
	return datesIn(text).length > 0
}

const glue =
	/(?<!\p{L})(?:from|von|vom|de|du|del|van|dal|od|fra|från|dates?|period|zeitraum|période|graduated|graduation(?: date)?|completed|class of|since|an|en|in|im|ngày|năm)(?!\p{L})/giu

/** Whether nothing but dates (and a word or two of glue) stands in the text. */
export function isDateOnly(text: string): boolean {
	const dates = datesIn(text)
	return dates.length > 0 && !/[\p{L}\p{N}]/u.test(withoutDates(text, dates).replace(glue, ' '))
}

export function withoutDates(text: string, dates: DateMatch[]): string {
	let rest = ''
	let at = 0
	for (const date of dates) {
		rest += `${text.slice(at, date.from)} `
		at = date.to
	}
	return rest + text.slice(at)
}

function toDate(match: RegExpMatchArray, original: string): DateMatch {
	const { from, to } = withFrame(original, match.index ?? 0, match[0].length)
	const text = original.slice(from, to).trim()
	const g = match.groups ?? {}
	const span = (start: string | null, end: string | null, current = false): DateMatch => ({
		from,
		to,
		text,
		start,
		end,
		current
	})
	if (g.and) return span(partial(g.and), partial(g.d))
	if (g.c) return span(monthOnly(g.m ?? '', partial(g.c)), partial(g.c))
	const first = partial(g.a)
	if (g.b) return span(first, partial(g.b))
	if (g.part ?? g.school) return partRange(span, g, match[0])
	if (g.now ?? g.open ?? g.open2 ?? g.onward ?? g.since) return span(first, null, true)
	return span(null, first)
}

/** `2019–21`, `2015/16`, `2015年3月–6月`; with a plain hyphen `2009-12` is a month and never gets here. */
function partRange(
	span: (start: string | null, end: string | null) => DateMatch,
	g: Record<string, string | undefined>,
	whole: string
): DateMatch {
	const first = partial(g.a)
	const end = lastPart(first, g.part ?? g.school ?? '')
	return end ? span(first, end) : span(null, partial(whole) ?? first)
}

/** The date with "expected" before or behind it and the length of time that follows a range. */
function withFrame(original: string, at: number, length: number): { from: number; to: number } {
	const before = original.slice(0, at).match(ahead)?.[0].length ?? 0
	let to = at + length
	to += original.slice(to).match(duration)?.[0].length ?? 0
	to += original.slice(to).match(behind)?.[0].length ?? 0
	return { from: at - before, to }
}

function toShortDate(match: RegExpMatchArray, original: string): DateMatch {
	const { from, to } = withFrame(original, match.index ?? 0, match[0].length)
	const g = match.groups ?? {}
	return {
		from,
		to,
		text: original.slice(from, to).trim(),
		start: shortPartial(g.a),
		end: shortPartial(g.b),
		current: g.now !== undefined
	}
}
