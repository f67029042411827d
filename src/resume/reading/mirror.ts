import { runsRightToLeft } from './glyphs'
import type { Line } from './line'

const NEAR = 2

/**
 * Lines of a column set flush right, as right to left scripts and some sidebars
 * are, measured from the right: what is set in and what wraps shows on that side
 * alone. Other columns stay as they are.
 */
export function fromTheRight(lines: Line[]): Line[] {
	const regions = new Set(lines.map((line) => line.region))
	const flush = [...regions].filter((region) => isFlushRight(lines, region))
	return lines.map((line) => (flush.includes(line.region) && !line.whole ? mirrored(line) : line))
}

function isFlushRight(lines: Line[], region: number): boolean {
	const own = lines.filter((line) => line.region === region)
	if (runsRightToLeft(own.map((line) => line.text).join(''))) return true
	const right = most(own.map((line) => line.right))
	const left = most(own.map((line) => line.x))
	return own.length >= 3 && right >= 0.6 * own.length && left <= 0.4 * own.length
}

/** How many of the values lie close to the most frequent one. */
function most(values: number[]): number {
	return Math.max(0, ...values.map((one) => values.filter((b) => Math.abs(one - b) < NEAR).length))
}

function mirrored(line: Line): Line {
	return {
		...line,
		cells: line.cells.map((cell) => ({ ...cell, x: -cell.right, right: -cell.x })),
		x: -line.right,
		textX: -line.right,
		right: -line.x,
		edge: Math.max(-line.x, 0)
	}
}
