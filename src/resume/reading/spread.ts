import { datesIn, isDateOnly } from './dates'
import type { Cell, Line } from './line'

const joint = /^(?:to|till|until|bis|à|a|al|hasta|até|по|до|至|[-–—~])$/iu

/**
 * A range that the margin was too narrow for, its end below its start: both stand first
 * in their lines, beside the text of the entry.
 */
export function withDatesUnwrapped(lines: Line[]): Line[] {
	return lines.flatMap((line, i) => {
		const [above, below] = [lines[i - 1], lines[i + 1]]
		const taken = above && endOfRange(above, line)
		if (taken) return line.cells.length > 1 ? [withoutFirst(line)] : []
		const end = below && endOfRange(line, below)
		const [first, ...rest] = line.cells
		if (!end || !first) return [line]
		return [
			withCells(line, [
				{
					...first,
					text: `${first.text} ${end.text}`,
					runs: [...first.runs, ...end.runs],
					spans: [...first.spans, ...end.spans]
				},
				...rest
			])
		]
	})
}

function endOfRange(line: Line, below: Line): Cell | null {
	const [first, second] = line.cells
	const [end] = below.cells
	if (!first || !second || !end || line.bullet || below.bullet) return null
	if (first.text.length > 30 || end.text.length > 20 || !/[-–—]/.test(first.text)) return null
	if (Math.abs(first.x - end.x) > 2 || line.page !== below.page || below.pitch > 2) return null
	const whole = `${first.text} ${end.text}`
	const [before] = datesIn(first.text)
	const [date, other] = datesIn(whole)
	const done = before !== undefined && before.to === first.text.length && before.start && before.end
	if (done || other || !date || date.to - date.from < whole.length - 1) return null
	return date.current || date.start !== null ? end : null
}

/** A start, a "to" and an end on three lines of their own become the one line of dates they are. */
export function withDatesJoined(lines: Line[]): Line[] {
	const result: Line[] = []
	for (let i = 0; i < lines.length; i++) {
		const [first, middle, last] = [lines[i], lines[i + 1], lines[i + 2]]
		if (!first) continue
		const joined = middle && last ? join(first, middle, last) : null
		result.push(joined ?? first)
		if (joined) i += 2
	}
	return result
}

function join(first: Line, middle: Line, last: Line): Line | null {
	const parts = [first, middle, last]
	if (parts.some((line) => line.bullet || line.cells.length !== 1)) return null
	if (!joint.test(middle.text.trim()) || !isDateOnly(first.text)) return null
	const text = parts.map((line) => line.text).join(' ')
	const [date, second] = datesIn(text)
	if (second || !date || date.to - date.from < text.length - 1) return null
	const cell: Cell = {
		text,
		runs: parts.flatMap((line) => line.cells.flatMap(({ runs }) => runs)),
		x: first.x,
		right: Math.max(...parts.map((line) => line.right)),
		spans: parts.flatMap((line) => line.spans)
	}
	return { ...first, text, cells: [cell], right: cell.right, spans: cell.spans }
}

/**
 * An end above its start in the margin, each beside a line of the entry. Told from
 * a list with a date on every line by the gaps: at least two such pairs, set apart,
 * and no date in the margin without its fellow.
 */
export function withDatesPaired(lines: Line[]): Line[] {
	const dated = lines.filter(hasMarginDate)
	if (dated.length < 4 || dated.length % 2 === 1) return lines
	const pairs = new Map<Line, Line>()
	for (let i = 0; i < dated.length; i += 2) {
		const [upper, lower] = [dated[i], dated[i + 1]]
		if (!upper || !lower || lines.indexOf(lower) !== lines.indexOf(upper) + 1) return lines
		if (lower.page !== upper.page || (upper.pitch > 0 && upper.pitch < 1.15 * lower.pitch))
			return lines
		pairs.set(upper, lower)
	}
	const lowers = new Set(pairs.values())
	return lines.map((line) => {
		const lower = pairs.get(line)
		if (lower) return withRange(line, lower)
		return lowers.has(line) ? withoutFirst(line) : line
	})
}

function hasMarginDate({ cells, bullet }: Line): boolean {
	const [first] = cells
	const dates = first && cells.length > 1 && !bullet ? datesIn(first.text) : []
	const [date] = dates
	return first !== undefined && isDateOnly(first.text) && dates.length === 1 && !date?.start
}

function withRange(upper: Line, lower: Line): Line {
	const [late, ...rest] = upper.cells
	const [early] = lower.cells
	if (!late || !early) return upper
	const before = (datesIn(early.text)[0]?.end ?? '') <= (datesIn(late.text)[0]?.end ?? '')
	const [from, to] = before ? [early, late] : [late, early]
	const date: Cell = {
		...late,
		text: `${from.text} – ${to.text}`,
		runs: [...from.runs, ...to.runs],
		spans: [...from.spans, ...to.spans]
	}
	return withCells(upper, [date, ...rest])
}

function withoutFirst(line: Line): Line {
	return withCells(line, line.cells.slice(1))
}

function withCells(line: Line, cells: Cell[]): Line {
	const x = cells[0]?.x ?? line.x
	return {
		...line,
		cells,
		x,
		textX: x,
		text: cells.map((cell) => cell.text).join(' '),
		spans: cells.flatMap((cell) => cell.spans)
	}
}
