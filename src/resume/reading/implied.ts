import { datesIn, hasDate } from './dates'
import { firstWord, type Line } from './line'
import { lookOf } from './look'
import { APART, type Pitches, pitchesOf } from './pitch'
import { isPlace } from './places'

const MIN_INDENT = 7
const MAX_INDENT = 45

/**
 * Marks list items whose marks are drawn, not written (as browsers print lists):
 * in a section with headers at the margin, ordinary text set in from it. Text in
 * the second column of a table is not set in but beside.
 */
export function withImpliedBullets(lines: Line[]): Line[] {
	if (lines.some((line) => line.whole)) return lines
	const setIn = lines.filter((line) => !line.bullet && isSetIn(line, lines))
	const inner = lines.filter((line, i) => {
		const above = lines[i - 1]
		return setIn.includes(line) && above !== undefined && setIn.includes(above)
	})
	const pitches = pitchesOf(inner)
	let start: Line | null = null
	return lines.map((line, i) => {
		const above = lines[i - 1]
		if (above && start && hangsUnder(start, above, line)) return line
		start = line.bullet ? line : null
		if (!setIn.includes(line) || isFact(line)) return line
		return above && isWrapped(above, line, pitches) ? line : { ...line, bullet: true }
	})
}

/** Goes on with a text whose mark is written: below its words, unless that text has plainly ended. */
function hangsUnder(start: Line, above: Line, line: Line): boolean {
	if (line.bullet || line.cells.length > 1) return false
	if (start.region !== line.region || Math.abs(start.textX - line.x) > 4) return false
	const ended = /[.!?。؟]$/.test(above.text) && !/^\p{Ll}/u.test(line.text)
	return !ended || isFull(above, line, 0.6)
}

function isFact(line: Line): boolean {
	return (
		opensWithRange(line.text) ||
		isPlace(line.text) ||
		/^https?:\S+$/.test(line.text) ||
		(hasDate(line.text) && line.text.length < 40 && !/年度?[のに]/.test(line.text))
	)
}

/** "June 2020 – May 2022 Clerk, Saltmarsh Freight": set in or not, a header. */
function opensWithRange(text: string): boolean {
	const [date] = datesIn(text)
	return date !== undefined && date.from === 0 && (date.current || date.start !== null)
}

function isSetIn(line: Line, lines: Line[]): boolean {
	if (line.cells.length > 1) return false
	const peers = lines.filter((one) => one.region === line.region)
	const edges = peers.flatMap((one) => one.cells.map((cell) => cell.x))
	const margin = Math.max(
		...edges.filter((x) => x < line.x - MIN_INDENT && x > line.x - MAX_INDENT)
	)
	if (!Number.isFinite(margin)) return false
	if (peers.some((one) => one.cells.slice(1).some((cell) => Math.abs(cell.x - line.x) < 4)))
		return false
	const heads = peers.filter((one) => one.cells.some((cell) => Math.abs(cell.x - margin) < 2))
	const look = lookOf(line)
	return heads.some((one) => lookOf(one) !== look || one.cells.length > 1 || hasDate(one.text))
}

const unfinished =
	/(?:[,&(]|(?<!\p{L})(?:the|a|an|of|and|or|in|for|to|with|by|on|at|from|as|into|through|than|und|oder|der|die|das|für|mit|von|et|de|des|la|le|les|y|el|los|e|di|и|в|на|с))$/iu

/** Whether a line goes on with the text above it, which then is full or leaves a sentence open. */
function isWrapped(above: Line, line: Line, pitches: Pitches): boolean {
	if (above.region !== line.region || above.cells.length > 1) return false
	const hangs = above.bullet && Math.abs(above.textX - line.x) < 4
	if (!hangs && Math.abs(above.x - line.x) > 1.5) return false
	if (pitches.apart && line.page === above.page) return line.pitch <= APART * pitches.wrapped
	const full = isFull(above, line)
	if (/^\p{Ll}/u.test(line.text)) return full || hangs
	if (/^\p{Lu}/u.test(line.text)) return full && unfinished.test(above.text)
	return full && !/[.!?。؟]$/.test(above.text)
}

/** The first word of the line, or that share of it, would not have fitted behind the text above. */
function isFull(above: Line, line: Line, share = 1): boolean {
	const letter = (line.right - line.x) / Math.max(1, line.text.length)
	const word = firstWord(line.text).length + 1
	return above.right + letter * word * share > above.edge - 2
}
