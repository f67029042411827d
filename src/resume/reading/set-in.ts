import { hasDate, isDateOnly } from './dates'
import { cellAsLine, firstWord, type Line } from './line'
import type { RawSection } from './sections'

/** How far a list is set in from its heading, in points. */
const MIN_INDENT = 7
const MAX_INDENT = 46

/**
 * Marks the lists of skills, highlights and the like whose marks are drawn, not
 * written: set in from a heading, where the document sets other text flush with
 * its headings. Lists in several columns are marked in all of them.
 */
export function withSetInMarked(raw: RawSection, all: RawSection[]): Line[] {
	const { heading, lines } = raw
	if (!heading || lines.some(({ bullet, whole }) => bullet || whole)) return lines
	const first = lines.filter((line) => isSetIn(line, heading))
	const found = new Set(first)
	const rest = lines.filter((line) => !found.has(line))
	const beside = rest.filter((line) => first.some((one) => isBeside(line, one)))
	const columns = new Set(beside.map(({ region }) => region))
	const listed = new Set([...first, ...rest.filter(({ region }) => columns.has(region))])
	if (listed.size < 2 || !isFlush(heading, all) || !isList(first)) return lines
	return lines.flatMap((line, i) => {
		if (!listed.has(line)) return [line]
		return isWrapped(lines[i - 1], line) ? [line] : split(line)
	})
}

function isSetIn({ x, page, text, baseline }: Line, heading: Line): boolean {
	const by = x - heading.x
	return (
		page === heading.page &&
		baseline > heading.baseline &&
		by > MIN_INDENT &&
		by < MAX_INDENT &&
		!isDateOnly(text)
	)
}

/** Text begins where the headings do, at least in some sections. */
function isFlush({ x }: Line, all: RawSection[]): boolean {
	return all.some(
		({ heading, lines }) =>
			heading !== null &&
			Math.abs(heading.x - x) < 2 &&
			lines.some((line) => Math.abs(line.x - x) < 2)
	)
}

/** One margin, and no text among the lines whose parts belong together. */
function isList(lines: Line[]): boolean {
	const [first] = lines
	return (
		first !== undefined &&
		lines.every(({ x, text }) => Math.abs(x - first.x) < 2 && !hasDate(text)) &&
		lines.every(({ text }) => !/^[^:：]{2,40}[:：]\s/.test(text))
	)
}

function isBeside(line: Line, one: Line): boolean {
	return (
		line.region !== one.region &&
		line.page === one.page &&
		Math.abs(line.baseline - one.baseline) < 0.75 * one.size &&
		Math.abs(line.size - one.size) < 0.6
	)
}

/** The first word of the line would not have fitted behind the text above, which has not ended. */
function isWrapped(above: Line | undefined, line: Line): boolean {
	if (!above || above.region !== line.region || Math.abs(above.x - line.x) > 2) return false
	const letter = (line.right - line.x) / Math.max(1, line.text.length)
	const full = above.right + letter * (firstWord(line.text).length + 1) > above.edge - 2
	return full && (/^\p{Ll}/u.test(line.text) || /[,&(]$/.test(above.text))
}

/** Each cell of a row of short texts is an item. */
function split(line: Line): Line[] {
	return line.cells.map((cell) => ({ ...cellAsLine(line, cell), bullet: true }))
}
