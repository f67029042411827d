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

/** The upright box around a box that was mapped. */
export function mapBox(m: Matrix, box: Box): Box {
	const corners = [
		[box.left, box.bottom],
		[box.right, box.bottom],
		[box.left, box.top],
		[box.right, box.top]
	] as const
	const xs = corners.map(([x, y]) => m[0] * x + m[2] * y + m[4])
	const ys = corners.map(([x, y]) => m[1] * x + m[3] * y + m[5])
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		bottom: Math.min(...ys),
		top: Math.max(...ys)
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
