import type { Figure } from './figures'
import type { Line } from './line'

const seconds: { [unit: string]: number } = {
	ms: 1e-3,
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	week: 604800
}

/** A span of time in seconds; null for what is no span, or of no fixed length. */
export function toSeconds({ value, unit, kind }: Figure): number | null {
	const length = seconds[unit]
	return kind === 'plain' && length !== undefined ? value * length : null
}

/** Whether two figures are as much: 48 hours are two days. */
export function isSameAmount(a: Figure, b: Figure): boolean {
	if (a.unit === b.unit) return isClose(a.value, b.value, 1e-6)
	const [one, other] = [toSeconds(a), toSeconds(b)]
	return one !== null && other !== null && isClose(one, other, 1e-6)
}

/**
 * Whether a figure follows from those of a line: the difference or the ratio of a change, a
 * lower bound of what is there, a range's middle, a group counted with the person themself, a
 * month's number taken for a year.
 */
export function derived(figure: Figure, line: Line): boolean {
	return (
		isLowered(figure, line) ||
		isChange(figure, line) ||
		isWithSelf(figure, line) ||
		isYearly(figure, line) ||
		isOneIn(figure, line)
	)
}

/** How much smaller a rounded number may be and still describe the real one: "more than 9,000" of 9,400. */
const LEAST = 0.75

function isLowered(figure: Figure, { figures }: Line): boolean {
	return figures.some((own) => {
		const alike = own.unit === figure.unit && own.kind === figure.kind && own.bound !== 'upto' && own.bound !== 'under'
		if (!alike) return false
		if (figure.bound === 'over') return figure.value < own.value && figure.value >= LEAST * own.value
		if (figure.bound === 'under') return figure.value > own.value && own.value >= LEAST * figure.value
		return figure.bound === 'about' && isClose(figure.value, own.value, 0.05)
	})
}

function isChange(figure: Figure, { figures }: Line): boolean {
	return figures.some((from, at) => {
		const to = figures[at + 1]
		if (!to || from.kind !== to.kind || from.unit !== to.unit || from.value === 0) return false
		const known = from.part === 'from' || to.part === 'to'
		return known && follows(figure, from, to)
	})
}

function follows(figure: Figure, from: Figure, to: Figure): boolean {
	const difference = Math.abs(from.value - to.value)
	const ratio = difference / from.value
	switch (figure.kind) {
		case 'percent':
			return fits(figure, ratio * 100)
		case 'share':
			return fits(figure, ratio)
		case 'times':
			return fits(figure, Math.max(from.value / to.value, to.value / from.value))
		case 'points':
			return from.kind === 'percent' && fits(figure, difference)
		case 'plain':
		case 'money':
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

/** "More than half" may be said of anything up to all of it. */
const RATIO = 0.5

/** How near "about a third" has to be. */
const NEAR = 0.1

function fits({ value, bound }: Figure, real: number): boolean {
	switch (bound) {
		case 'over':
			return real >= value && value >= RATIO * real
		case 'upto':
			return isClose(value, real, 0.01)
		case 'under':
			return real <= value && real >= LEAST * value
		case 'about':
			return isClose(value, real, NEAR)
		case '':
			return isClose(value, real, 0.012)
	}
}

/** "With two colleagues" is a team of three. */
function isWithSelf(figure: Figure, line: Line): boolean {
	return (
		figure.kind === 'plain' &&
		figure.unit === '' &&
		line.figures.some(
			(own) =>
				own.kind === 'plain' &&
				own.value + 1 === figure.value &&
				/\b(?:with|alongside)\s+(?:my\s+|the\s+|about\s+)?$/i.test(line.text.slice(0, own.start))
		)
	)
}

function isYearly(figure: Figure, { figures, periods }: Line): boolean {
	return periods.some(({ days }) =>
		figures.some((own) =>
			days.some((length) =>
				[30.4, 7].some((each) => isClose(length, each, 0.01) && isClose(figure.value, own.value * Math.round(365 / each), 0.01)) && own.kind === figure.kind && own.unit === figure.unit
			)
		)
	)
}

/** "Every fifth week" is one week in five. */
function isOneIn(figure: Figure, { figures, periods }: Line): boolean {
	return figures.some((own) => own.kind === 'ordinal' && own.value === figure.value && figure.kind === 'plain' && periods.some((one) => own.start >= one.start && own.end <= one.end))
}

function isClose(a: number, b: number, within: number): boolean {
	return Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b)) + 1e-9
}
