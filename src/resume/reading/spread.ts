import { datesIn, isDateOnly } from './dates'
import type { Cell, Line } from './line'

const joint = /^(?:to|till|until|bis|à|a|al|hasta|até|по|до|至|[-–—~])$/iu

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
