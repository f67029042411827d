import { asMatrix, identity, type Matrix, multiply } from './pdf-matrix'
import { asNumbers } from './pdf-painting'
import type { Place } from './pdf-runs'

/** What it takes of a font to place its letters: its name, and what a thousandth of its size is. */
export type Face = { name: string; unit: number }

/**
 * What `q` saves of the state of text (ISO 32000-1, 9.3). The matrices of a line and of its text differ
 * in place only: `x` and `y` are where the next letter stands.
 */
export type Pen = {
	page: Matrix
	line: Matrix
	lineX: number
	lineY: number
	x: number
	y: number
	font: string
	face: Face | null
	size: number
	stretch: number
	rise: number
	leading: number
	letterSpace: number
	wordSpace: number
	/** A letter's unit square on the page and what a step of the pen is there; `null` until asked for. */
	look: Matrix | null
	scale: number
	/** Nothing came since the state was saved but what a picture needs. */
	bare: boolean
}

export const start: Pen = {
	...{ page: identity, line: identity, lineX: 0, lineY: 0, x: 0, y: 0, font: '', face: null },
	...{ size: 0, stretch: 1, rise: 0, leading: 0, letterSpace: 0, wordSpace: 0 },
	...{ look: null, scale: 0, bare: false }
}

/** Puts the pen at the beginning of a line of its own. */
export function setLine(pen: Pen, line: Matrix): void {
	pen.line = line
	pen.lineX = pen.x = line[4]
	pen.lineY = pen.y = line[5]
	pen.look = null
}

/** Begins another line, so far from the last one. */
export function moveLine(pen: Pen, x: number, y: number): void {
	const [a, b, c, d] = pen.line
	pen.lineX = pen.x = a * x + c * y + pen.lineX
	pen.lineY = pen.y = b * x + d * y + pen.lineY
}

/** Moves the pen along its line. */
export function advance(pen: Pen, by: number): void {
	pen.x += pen.line[0] * by
	pen.y += pen.line[1] * by
}

/** A letter's unit square on the page, where `scale` is told with it. */
export function look(pen: Pen): Matrix {
	if (pen.look) return pen.look
	const { page, line, size, stretch } = pen
	pen.look = multiply(page, multiply(line, [size * stretch, 0, 0, size, 0, 0]))
	pen.scale = Math.hypot(page[0], page[1]) * Math.hypot(line[0], line[1])
	return pen.look
}

/** Where and how the next letter stands. */
export function placeOf(pen: Pen): Place {
	const { page, line, rise, font, size } = pen
	const x = line[2] * rise + pen.x
	const y = line[3] * rise + pen.y
	return {
		look: look(pen),
		x: page[0] * x + page[2] * y + page[4],
		y: page[1] * x + page[3] * y + page[5],
		font,
		size,
		rise,
		scale: pen.scale
	}
}

/** pdf.js keeps half as many digits of some matrices: the shortest numbers of which those may be left. */
export function asWritten(given: unknown): Matrix {
	return asMatrix((asNumbers(given) ?? identity).map(written))
}

function written(value: number): number {
	for (let scale = 1; scale <= 1e6; scale *= 10) {
		const short = Math.round(value * scale) / scale
		if (Math.fround(short) === value) return short
	}
	return value
}
