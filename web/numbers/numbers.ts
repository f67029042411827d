import type { NumberSigns } from './number-signs'

/** Numbers in words for a person, as their place writes them. */
export type Numbers = ReturnType<typeof numbersWith>

/**
 * What writes numbers with these signs. `Intl` would do the same, but to ask it for the first time
 * takes a phone tens of milliseconds, and its words on the server may not be the browser's.
 */
export function numbersWith(signs: NumberSigns) {
	/** A whole number: `12,300`. */
	const count = (value: number) => grouped(String(Math.round(value)), signs)

	/** At most one digit after the point, a real minus sign: `72`, `12.3`, `−1.5`. */
	function tenths(value: number): string {
		const rounded = Math.round(value * 10) / 10
		return `${rounded < 0 ? '−' : ''}${String(Math.abs(rounded)).replace('.', signs.decimal)}`
	}

	/** What something adds, with its sign: `+3`, `−1.5`, `±0`. */
	function gain(value: number): string {
		const words = tenths(value)
		if (words === '0') return '±0'
		return words.startsWith('−') ? words : `+${words}`
	}

	/** The same for those who hear it: `adds 3 points`, `costs 1 point`, `adds no points`. */
	function gainWords(value: number): string {
		const size = tenths(Math.abs(value))
		if (size === '0') return 'adds no points'
		return `${value > 0 ? 'adds' : 'costs'} ${size} ${size === '1' ? 'point' : 'points'}`
	}

	/** A size in bytes: `84 KB`, `2.4 MB`. */
	function fileSize(bytes: number): string {
		if (bytes < 1000) return `${bytes} bytes`
		if (bytes < 1024 * 1024) return `${count(bytes / 1024)} KB`
		return `${tenths(bytes / 1024 / 1024)} MB`
	}

	/** Millionths of a dollar: `no cost`, `under $0.01`, `$1.25`. */
	function cost(micros: number): string {
		if (micros === 0) return 'no cost'
		const dollars = (value: number) => `$${value.toFixed(2).replace('.', signs.decimal)}`
		return micros < 10_000 ? `under ${dollars(0.01)}` : dollars(micros / 1_000_000)
	}

	return { count, tenths, gain, gainWords, fileSize, cost }
}

function grouped(figures: string, { group, groupFrom, groupSize }: NumberSigns): string {
	if (figures.length < groupFrom) return figures
	const groups = [figures.slice(-3)]
	for (let end = figures.length - 3; end > 0; end -= groupSize) {
		groups.unshift(figures.slice(Math.max(0, end - groupSize), end))
	}
	return groups.join(group)
}
