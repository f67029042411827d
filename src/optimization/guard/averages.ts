import type { Figure } from './figures'
import type { Line } from './line'
import { fits, isClose, toSeconds } from './measure'
import { lengthOf } from './periods'

/** How long a line's work went on, in days, with what is told of it beside. */
type Span = { days: number; figure: Figure }

const DAY = 86400

/**
 * "8,000 hours over four years" are 2,000 a year: a sum by how long it took. `figure` stands
 * in `line`, whose pace says by what it is parted.
 */
export function isAverage(figure: Figure, line: Line, own: Line): boolean {
	if (isEach(figure, line, own)) return true
	return line.periods.some((period) =>
		spansIn(own).some((span) =>
			own.figures.some((sum) => {
				if (sum === span.figure || sum.kind !== figure.kind || sum.unit !== figure.unit)
					return false
				const times = span.days / (period.days[0] ?? span.days)
				return times > 1.5 && fits(figure, sum.value / times)
			})
		)
	)
}

/** "An average of roughly $422,000 each" of 27 sales worth $11.4M. */
function isEach(figure: Figure, { text }: Line, own: Line): boolean {
	if (!/\b(?:average|averaging|each|apiece|per)\b/i.test(text)) return false
	const sums = own.figures.filter(
		(one) => one.kind === figure.kind && one.unit === figure.unit && one.value > figure.value
	)
	const counts = own.figures.filter(
		(one) => one.kind === 'plain' && one.unit === '' && one.value > 1
	)
	return sums.some((sum) =>
		counts.some((count) => count !== sum && fits(figure, sum.value / count.value))
	)
}

/** "Four a month for two years" are 96. */
export function isSumOverTime(figure: Figure, own: Line): boolean {
	if (figure.kind !== 'plain' && figure.kind !== 'money') return false
	return own.periods.some((period) =>
		spansIn(own).some((span) =>
			own.figures.some((each) => {
				if (each === span.figure || each.end > period.start || each.kind !== figure.kind)
					return false
				const times = span.days / (period.days[0] ?? span.days)
				return times > 1.5 && isClose(figure.value, each.value * times, 0.06)
			})
		)
	)
}

/** "Over three seasons", "for two years": a figure with a stretch of time. */
function spansIn({ figures, text }: Line): Span[] {
	return figures.flatMap((figure): Span[] => {
		if (figure.kind !== 'plain' || figure.value < 2) return []
		if (
			!/\b(?:over|in|for|within|across|during|of)\s+(?:\p{L}+\s+)?$/iu.test(
				text.slice(0, figure.start)
			) &&
			figure.bound !== 'over'
		)
			return []
		const seconds = toSeconds(figure)
		if (seconds !== null) return [{ days: seconds / DAY, figure }]
		const [, word = ''] = /^\s+(\p{L}+?)s\b/u.exec(text.slice(figure.end)) ?? []
		const days = figure.unit === '' ? lengthOf(word) : undefined
		return days === undefined ? [] : [{ days: days * figure.value, figure }]
	})
}
