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
	const leftward = new Set([...regions].filter((region) => isLeftward(lines, region)))
	return lines
		.map((line) => (leftward.has(line.region) && !line.whole ? withRangesTurned(line) : line))
		.map((line) => (flush.includes(line.region) && !line.whole ? mirrored(line) : line))
}

function isLeftward(lines: Line[], region: number): boolean {
	const own = lines.filter((line) => line.region === region)
	return runsRightToLeft(own.map((line) => line.text).join(''))
}

const numbersOnly =
	/^(?<a>(?:\d{1,2}[./])?(?<from>\d{4}))(?<mark>\s*[-–—]\s*)(?<b>(?:\d{1,2}[./])?(?<to>\d{4}))$/

/**
 * A range of nothing but numbers is drawn from the right amid such text, the later
 * year on the left; without a letter in it nothing but its order tells.
 */
function withRangesTurned(line: Line): Line {
	const turn = (text: string) => {
		const { a, from, mark, b, to } = text.trim().match(numbersOnly)?.groups ?? {}
		return Number(from) > Number(to) ? `${b}${mark}${a}` : text
	}
	return {
		...line,
		text: turn(line.text),
		cells: line.cells.map((cell) => ({
			...cell,
			text: turn(cell.text),
			runs: cell.runs.map((run) => ({ ...run, text: turn(run.text) }))
		}))
	}
}

function isFlushRight(lines: Line[], region: number): boolean {
	if (isLeftward(lines, region)) return true
	const own = lines.filter((line) => line.region === region)
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
