/** A PDF's affine map `[a b c d e f]` (ISO 32000-1, 8.3.3). */
export type Matrix = [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

export function asMatrix(numbers: ArrayLike<number>): Matrix {
	const { 0: a = 1, 1: b = 0, 2: c = 0, 3: d = 1, 4: e = 0, 5: f = 0 } = numbers
	return [a, b, c, d, e, f]
}

/** The map that applies `n` first and `m` to what comes out. */
export function multiply(m: Matrix, n: Matrix): Matrix {
	return [
		m[0] * n[0] + m[2] * n[1],
		m[1] * n[0] + m[3] * n[1],
		m[0] * n[2] + m[2] * n[3],
		m[1] * n[2] + m[3] * n[3],
		m[0] * n[4] + m[2] * n[5] + m[4],
		m[1] * n[4] + m[3] * n[5] + m[5]
	]
}

export type Box = { left: number; bottom: number; right: number; top: number }

export type Point = { x: number; y: number }

/** Where a map takes a point. */
export function mapPoint(m: Matrix, { x, y }: Point): Point {
	return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] }
}

/** The upright box around a box that was mapped. */
export function mapBox(m: Matrix, { left, bottom, right, top }: Box): Box {
	const a = mapPoint(m, { x: left, y: bottom })
	const b = mapPoint(m, { x: right, y: bottom })
	const c = mapPoint(m, { x: left, y: top })
	const d = mapPoint(m, { x: right, y: top })
	return {
		left: Math.min(a.x, b.x, c.x, d.x),
		right: Math.max(a.x, b.x, c.x, d.x),
		bottom: Math.min(a.y, b.y, c.y, d.y),
		top: Math.max(a.y, b.y, c.y, d.y)
	}
}

export function overlap(a: Box, b: Box): Box {
	return {
		left: Math.max(a.left, b.left),
		right: Math.min(a.right, b.right),
		bottom: Math.max(a.bottom, b.bottom),
		top: Math.min(a.top, b.top)
	}
}

export function holds(box: Box, x: number, y: number): boolean {
	return x >= box.left && x <= box.right && y >= box.bottom && y <= box.top
}
