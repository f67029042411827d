import type { Figure } from './figures'
import type { Line } from './line'
import { fits, inOneUnit, isClose, toSeconds } from './measure'

/** Percentages are rounded to whole ones. */
const ROUNDED = 0.6

export function isChange(figure: Figure, { figures }: Line): boolean {
	const ends = figures.filter(({ kind }) => kind !== 'year')
	return ends.some((first, at) => {
		const second = ends[at + 1]
		if (!second || first.kind !== second.kind) return false
		const [from, to] = inOneUnit(first, second)
		if (from.unit !== to.unit || from.value === 0 || to.value === 0) return false
		return follows(figure, from, to) || (second.part === 'from' && follows(figure, to, from))
	})
}

const comparing =
	/\b(?:against|versus|vs|targets?|average|goals?|quota|plan(?:ned)?|budget(?:ed)?|compared|instead|rather than|norm|benchmark|expected|previous(?:ly)?|earlier|up from|down from|before)\b/i

/** How far a figure is from the one it is held against: 110 against a target of 100 is 10% above it. */
export function isComparison(figure: Figure, { figures, text }: Line): boolean {
	if (!comparing.test(text)) return false
	return figures.some((one, at) =>
		figures.slice(at + 1).some((other) => {
			if (one.kind !== other.kind || one.value === 0 || other.value === 0) return false
			const [a, b] = inOneUnit(one, other)
			if (a.unit !== b.unit) return false
			if (follows(figure, a, b)) return true
			if (one.part === 'by') return isShareOf(figure, a, b)
			if (other.part === 'by') return isShareOf(figure, b, a)
			if (one.part !== '' || other.part !== '') return false
			return follows(figure, b, a) || isShareOf(figure, a, b) || isShareOf(figure, b, a)
		})
	)
}

/** CHF 120,000 under a budget of CHF 2.1 million are more than 5% under it. */
function isShareOf(figure: Figure, part: Figure, whole: Figure): boolean {
	return (
		figure.kind === 'percent' &&
		part.value < whole.value &&
		fits(figure, (100 * part.value) / whole.value)
	)
}

/** From 9:10 to 7:45 are 85, be it seconds of minutes or minutes of hours. */
function isOfClock({ unit }: Figure): boolean {
	return unit === 'second' || unit === 'minute'
}

function follows(figure: Figure, from: Figure, to: Figure): boolean {
	const difference = Math.abs(from.value - to.value)
	const ratio = difference / from.value
	switch (figure.kind) {
		case 'percent':
			return fits(figure, ratio * 100) || Math.abs(figure.value - ratio * 100) <= ROUNDED
		case 'share':
			return fits(figure, ratio) || (figure.part === '' && fits(figure, to.value / from.value))
		case 'times':
			return fits(figure, Math.max(from.value / to.value, to.value / from.value))
		case 'points':
			return (from.kind === 'percent' || from.unit === '') && fits(figure, difference)
		case 'plain':
		case 'money':
			if (from.kind === 'clock') return isOfClock(figure) && fits(figure, difference)
			if (figure.kind !== from.kind) return false
			if (figure.unit === from.unit) return fits(figure, difference)
			{
				const span = toSeconds(figure)
				const base = toSeconds({ ...from, value: difference })
				return span !== null && base !== null && isClose(span, base, 0.01)
			}
		default:
			return false
	}
}
