/**
 * Undoes a predictor (ISO 32000-1, 7.4.4.4): PNG's with a byte before each row that names its
 * filter (W3C PNG, 9.2), from 10 on, and TIFF's for components of a byte. `bits` is a whole pixel's size.
 */
export function unpredicted(
	data: Uint8Array,
	predictor: number,
	bits: number,
	columns: number
): Uint8Array {
	const pixel = Math.max(1, Math.ceil(bits / 8))
	const row = Math.max(1, Math.ceil((bits * columns) / 8))
	if (predictor === 2) {
		const made = data.slice()
		for (let at = 0; at < made.length; at++)
			if (at % row >= pixel) made[at] = (made[at] ?? 0) + (made[at - pixel] ?? 0)
		return made
	}
	const rows = Math.ceil(data.length / (row + 1))
	const made = new Uint8Array(rows * row)
	for (let y = 0; y < rows; y++) {
		const kind = data[y * (row + 1)] ?? 0
		for (let x = 0; x < row; x++) {
			const at = y * row + x
			const left = x >= pixel ? (made[at - pixel] ?? 0) : 0
			const up = y > 0 ? (made[at - row] ?? 0) : 0
			const corner = x >= pixel && y > 0 ? (made[at - row - pixel] ?? 0) : 0
			made[at] = (data[y * (row + 1) + 1 + x] ?? 0) + predicted(kind, left, up, corner)
		}
	}
	return made
}

function predicted(kind: number, left: number, up: number, corner: number): number {
	if (kind === 1) return left
	if (kind === 2) return up
	if (kind === 3) return (left + up) >> 1
	if (kind !== 4) return 0
	const straight = left + up - corner
	const [a, b, c] = [left, up, corner].map((value) => Math.abs(straight - value))
	if (a === undefined || b === undefined || c === undefined) return 0
	return a <= b && a <= c ? left : b <= c ? up : corner
}
