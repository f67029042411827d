import { monthNumber, monthPattern } from './months'

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
const year = '(?:(?:19|20)\\d{2}|20[xX]{2}|19[xX]{2})'
const dash = '[-‐‑‒–—−~〜～]'
const season =
	'(?:early|mid|late|spring|summer|fall|autumn|winter|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|q[1-4]|h[12])'
const month = `(?:${monthPattern})`

/** One point in time, most telling forms first. */
const point = [
	`(?:\\d{1,2}(?:st|nd|rd|th|\\.|er)?\\s+)?${L}${month}\\.?,?\\s*(?:de\\s+|of\\s+|\\/\\s*)?(?:\\d{1,2}(?:st|nd|rd|th)?,\\s*)?['’]?(?:${year}|(?<=['’])\\d{2})(?!\\d)(?:\\s*г\\.?)?`,
	`${L}${season}\\s*,?\\s*${year}${R}`,
	`${year}\\s*年(?:\\s*\\d{1,2}\\s*月)?(?:\\s*\\d{1,2}\\s*日)?`,
	`${year}\\s*년(?:\\s*\\d{1,2}\\s*월)?`,
	`${L}\\d{1,2}[./]\\d{1,2}[./]${year}${R}`,
	`${L}(?:0?[1-9]|1[0-2])\\s?[./-]\\s?${year}${R}`,
	`${L}${year}\\s?[./-]\\s?(?:0[1-9]|1[0-2]|[1-9])(?:[./-]\\d{1,2})?${R}`,
	`${L}${year}(?:\\s*г(?:од)?\\.?)?(?=$|[^\\p{L}\\p{N}])`
].join('|')

const now =
	"(?:present|current(?:ly)?|now|today|ongoing|to date|heute|jetzt|laufend|aktuell|dato|aujourd[’']hui|présent|actuel(?:lement)?|en cours|actualidad|(?:el )?presente|actual(?:mente)?|hoy|atual(?:mente)?|o momento|(?:alla )?data attuale|attuale|(?:ad )?oggi|in corso|heden|nu|настоящее время|наст\\.? ?вр(?:емя|\\.)|н\\.? ?в\\.?|сейчас|至今|今|现在|現在|目前|현재|재직 ?중|الآن|حتى الآن|الحاضر|היום|اکنون|nay)"
const until = `(?:${dash}+|to|till|until|through|thru|bis|à|au|jusqu[’']à|alla|al?|hasta|até|fino a|tot(?: en met)?|t\\/m|по|до|至|到|から|부터|إلى|الى|حتى)`
const since = '(?:since|from|seit|ab|depuis|desde|dal?|sinds|vanaf|с|منذ|自)'
const lonelyMonth = `${L}${month}\\.?`

const range = new RegExp(
	`(?<and>${L}${season}\\s+${year})\\s+(?:and|&)\\s+(?<d>${year})|(?<since>${L}${since}\\s+)?(?<a>${point})(?:\\s*(?<sep>${until})\\s*(?:(?<now>${now})(?!\\p{L})|(?<b>${point}))|\\s*(?<open>${dash})\\s*(?=$|[|,;)\\]]))?|(?<m>${lonelyMonth})\\s*${dash}\\s*(?<c>${point})`,
	'giu'
)
const blankRange = new RegExp(
	`^\\P{L}*(?:[xX某]{2,4}\\s*年?)\\s*(?:${until})\\s*(?:(?<now>${now})|[xX某]{2,4}\\s*年?)\\P{L}*$`,
	'iu'
)
const shortRange = new RegExp(
	`${L}(?<a>(?:0[1-9]|1[0-2])[/.](?<ay>\\d{2}))\\s*${dash}+\\s*(?:(?<b>(?:0[1-9]|1[0-2])[/.](?<by>\\d{2}))|(?<now>${now}))${R}`,
	'giu'
)
const tail =
	/^\s*[([][^()[\]]*\b(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|anos?|anni|mesi)\b[^()[\]]*[)\]]/iu

const pair = new RegExp(`^\\s*(?<a>${point})\\s+(?:(?<now>${now})|(?<b>${point}))\\s*$`, 'iu')

/** What every date holds, whichever form it has; the patterns above are slow on text without any. */
const trace = /(?:19|20)(?:\d{2}|[xX]{2})|['’]\d{2}|\d{2}[/.]\d{2}|[xX某]{2}/

/** All dates and ranges of dates in a text, from left to right. */
export function datesIn(original: string): DateMatch[] {
	const text = plainDigits(original)
	if (!trace.test(text)) return []
	const blank = text.match(blankRange)
	if (blank) {
		const current = blank.groups?.now !== undefined
		return [{ from: 0, to: text.length, text: original.trim(), start: null, end: null, current }]
	}
	// Nothing but two dates: the dash between them was drawn or got lost.
	const bare = text.match(pair)
	if (bare) return [toDate(bare, original)]
	const matches = [...text.matchAll(range)].map((match) => toDate(match, original))
	if (matches.length > 0) return matches
	return [...text.matchAll(shortRange)].map((match) => toShortDate(match, original))
}

/** The date that says when an entry was: the first range, else the first date. */
export function dateIn(text: string): DateMatch | null {
	const all = datesIn(text)
	return all.find((one) => one.current || (one.start && one.end)) ?? all[0] ?? null
}

export function hasDate(text: string): boolean {
	return datesIn(text).length > 0
}

/** Whether nothing but dates (and a word or two of glue) stands in the text. */
export function isDateOnly(text: string): boolean {
	const dates = datesIn(text)
	return dates.length > 0 && /^[^\p{L}\p{N}]*$/u.test(withoutDates(text, dates))
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

/** Arabic and Persian digits as ASCII ones, letter for letter. */
function plainDigits(text: string): string {
	return text
		.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
		.replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
}

function toDate(match: RegExpMatchArray, original: string): DateMatch {
	const from = match.index ?? 0
	let to = from + match[0].length
	to += original.slice(to).match(tail)?.[0].length ?? 0
	const text = original.slice(from, to).trim()
	const g = match.groups ?? {}
	const current = g.now !== undefined || g.open !== undefined
	if (g.and) return { from, to, text, start: partial(g.and), end: partial(g.d), current }
	if (g.c) {
		const end = partial(g.c)
		const number = monthNumber(g.m ?? '')
		const start = end && number ? `${end.slice(0, 4)}-${two(number)}` : end
		return { from, to, text, start, end, current }
	}
	if (g.b) return { from, to, text, start: partial(g.a), end: partial(g.b), current }
	if (current) return { from, to, text, start: partial(g.a), end: null, current }
	if (g.since) return { from, to, text, start: partial(g.a), end: null, current: true }
	return { from, to, text, start: null, end: partial(g.a), current: false }
}

function toShortDate(match: RegExpMatchArray, original: string): DateMatch {
	const from = match.index ?? 0
	const to = from + match[0].length
	const g = match.groups ?? {}
	const short = (text: string | undefined) =>
		text ? `${century(Number(text.slice(-2)))}-${text.slice(0, 2)}` : null
	return {
		from,
		to,
		text: original.slice(from, to),
		start: short(g.a),
		end: short(g.b),
		current: g.now !== undefined
	}
}

/** Two digits mean the past hundred years as people write them on resumes: 40 and later is 19xx. */
function century(short: number): number {
	return short < 40 ? 2000 + short : 1900 + short
}

const monthName = new RegExp(`(?<!\\p{L})(?:${monthPattern})(?!\\p{L})`, 'iu')

/** A partial date (`2020`, `2020-03`, `2020-03-14`), or `null` where the year is a blank like `20XX`. */
export function partial(text: string | undefined): string | null {
	if (!text) return null
	const full = text.match(/(?:19|20)\d{2}/)?.[0]
	const short = text.match(/['’](\d{2})(?!\d)/)?.[1]
	const found = full ?? (short ? String(century(Number(short))) : null)
	if (!found) return null
	const name = text.match(monthName)?.[0]
	const named = name ? monthNumber(name) : null
	if (named) return `${found}-${two(named)}`
	const rest = text.replace(found, ' ')
	const numbers = [...rest.matchAll(/\d{1,2}/g)].map((match) => Number(match[0]))
	if (/^[qh]\d/i.test(text.trim())) return found
	if (numbers.length === 1) return withMonth(found, numbers[0])
	const [first, second] = numbers
	if (first === undefined || second === undefined) return found
	const yearFirst = text.trim().startsWith(found)
	const [monthPart, dayPart] = yearFirst
		? [first, second]
		: second > 12
			? [first, second]
			: [second, first]
	const withDay = withMonth(found, monthPart)
	return withDay === found || dayPart < 1 || dayPart > 31 ? withDay : `${withDay}-${two(dayPart)}`
}

function withMonth(found: string, number: number | undefined): string {
	return number && number >= 1 && number <= 12 ? `${found}-${two(number)}` : found
}

function two(number: number): string {
	return String(number).padStart(2, '0')
}
