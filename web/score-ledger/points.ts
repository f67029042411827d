/** Points as a person reads them: at most one digit after the point, a real minus sign. */
export function points(value: number): string {
	const rounded = Math.round(value * 10) / 10
	return `${rounded < 0 ? '−' : ''}${Math.abs(rounded)}`
}

/** What something adds, with its sign: `+3`, `−1.5`, `±0`. */
export function gain(value: number): string {
	const rounded = Math.round(value * 10) / 10
	if (rounded === 0) return '±0'
	return rounded > 0 ? `+${rounded}` : points(rounded)
}

/** The same for those who hear it: `adds 3 points`, `costs 1 point`, `adds no points`. */
export function gainWords(value: number): string {
	const size = Math.abs(Math.round(value * 10) / 10)
	if (size === 0) return 'adds no points'
	return `${value > 0 ? 'adds' : 'costs'} ${size} ${size === 1 ? 'point' : 'points'}`
}
