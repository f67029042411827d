import { yearOfEra } from './eras'
import { monthNumber, monthPattern } from './months'

/** Two digits mean the past hundred years as people write them on resumes: 40 and later is 19xx. */
function century(short: number): number {
	return short < 40 ? 2000 + short : 1900 + short
}

const monthName = new RegExp(`(?<!\\p{L})ב?(?<name>${monthPattern})(?!\\p{L})`, 'iu')
const partOfYear =
	/(?:[qt][1-4]|[hs][12]|(?:1st|2nd|3rd|4th)\s(?=half|quarter)|[1-4](?=[qh\s.]*(?:q|h|quartal|кв|trim|er trim))|quý [1-4])/giu

/** A partial date (`2020`, `2020-03`, `2020-03-14`), or `null` where the year is a blank like `20XX`. */
export function partial(text: string | undefined): string | null {
	if (!text) return null
	const era = yearOfEra(text)
	const full = era ? String(era.year) : text.match(/(?:19|20)\d{2}/)?.[0]
	const short = text.match(/['’‘](\d{2})(?!\d)/)?.[1]
	const found = full ?? (short ? String(century(Number(short))) : null)
	if (!found) return null
	const rest = text
		.replace(era?.words ?? found, ' ')
		.replace(/['’‘]\d{2}/, ' ')
		.replace(partOfYear, ' ')
	const numbers = [...rest.matchAll(/\d{1,2}/g)].map((match) => Number(match[0]))
	const name = text.match(monthName)?.groups?.name
	const named = name ? monthNumber(name) : null
	if (named) return withDay(`${found}-${two(named)}`, numbers[0])
	if (numbers.length === 1 && !/\/\s*\d{2}$/.test(rest.replace(/^\D*/, '')))
		return withMonth(found, numbers[0])
	const [first, second] = numbers
	if (first === undefined) return found
	if (second === undefined) return withMonth(found, first)
	const yearFirst = text.trim().startsWith(found) || era !== null
	const [month, day] = yearFirst || second > 12 ? [first, second] : [second, first]
	const dated = withMonth(found, month)
	return dated === found ? found : withDay(dated, day)
}

/** `03/19`, `01.04.15`, `Jan 19` or `'19` as a partial date. */
export function shortPartial(text: string | undefined): string | null {
	const last = text?.match(/\d{2}$/)?.[0]
	if (!text || last === undefined) return null
	return partial(`${text.slice(0, -2).replace(/['’‘]$/, '')}${century(Number(last))}`)
}

/** The end of a range that gives only what changed: `21` after `2019`, `6月` after `2015-03`. */
export function lastPart(first: string | null, part: string): string | null {
	const number = Number(part.match(/\d+/)?.[0])
	if (!first) return null
	const from = Number(first.slice(0, 4))
	if (/[月월]/.test(part)) return withMonth(String(from), number)
	const to = Math.floor(from / 100) * 100 + number
	const end = to < from ? to + 100 : to
	return end - from <= 40 && end < 2100 ? String(end) : null
}

/** The start of `May – Aug 2021` or `03 – 06/2021`: the month in the year of the end. */
export function monthOnly(month: string, end: string | null): string | null {
	if (!end) return null
	const number = monthNumber(month) ?? Number(month.replace(/\.$/, ''))
	return Number.isInteger(number) ? withMonth(end.slice(0, 4), number) : end
}

function withMonth(found: string, number: number | undefined): string {
	return number && number >= 1 && number <= 12 ? `${found}-${two(number)}` : found
}

function withDay(dated: string, day: number | undefined): string {
	return day && day >= 1 && day <= 31 ? `${dated}-${two(day)}` : dated
}

function two(number: number): string {
	return String(number).padStart(2, '0')
}
