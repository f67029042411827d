import type { Line } from './line'

/** Texts stand apart when their distance exceeds that of wrapped lines by this factor; rounding stays below it. */
export const APART = 1.07

/** Line distances of one column: what wrapping leaves, and whether texts stand clearly further apart. */
export type Pitches = { wrapped: number; apart: boolean }

/** Measures the lines of a section; distances are in font sizes. */
export function pitchesOf(lines: Line[]): Pitches {
	const all = lines
		.map((line) => line.pitch)
		.filter((pitch) => pitch > 0.8 && pitch < 3)
		.sort((a, b) => a - b)
	const wrapped = all.find((pitch) => all.filter((other) => isNear(pitch, other)).length >= 2) ?? 0
	const wider = all.filter((pitch) => pitch > APART * wrapped && pitch < 1.9 * wrapped).length
	const near = all.filter((pitch) => isNear(pitch, wrapped)).length
	return { wrapped, apart: wrapped > 0 && wider >= 2 && near >= 2 }
}

function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 0.06 * a
}
