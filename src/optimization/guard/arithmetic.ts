import type { Figure } from './figures'
import type { Line } from './line'

const seconds: { [unit: string]: number } = {
	ms: 1e-3,
	second: 1,
	minute: 60,
	hour: 3600,
	day: 86400,
	week: 604800,
	month: 2628000,
	year: 31536000
}

/** Five working days are a week. */
const WORKDAY = 604800 / 5

/** A span of time in seconds; null for what is no span, or of no fixed length. */
export function toSeconds({ value, unit, kind, quote }: Figure): number | null {
	const length = unit === 'day' && /working|business/i.test(quote) ? WORKDAY : seconds[unit]
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
		isComparison(figure, line) ||
		isWithSelf(figure, line) ||
		isYearly(figure, line) ||
		isOneIn(figure, line) ||
		isOutOf(figure, line) ||
		isTotal(figure, line) ||
		isSameShare(figure, line) ||
		isAmongTop(figure, line) ||
		isProduct(figure, line) ||
		isSpanOfYears(figure, line)
	)
}

/** How much smaller a rounded number may be and still describe the real one: "more than 9,000" of 9,400. */
const LEAST = 0.5

function isLowered(figure: Figure, line: Line): boolean {
	return line.figures.some((one) => {
		const [own] = inOneUnit(one, figure)
		const alike =
			own.kind === figure.kind &&
			own.bound !== 'upto' &&
			own.bound !== 'under' &&
			(own.unit === figure.unit || own.unit === 'second')
		if (!alike) return false
		if (own.unit !== figure.unit)
			return isLowered(inOneUnit(figure, one)[0], { ...line, figures: [own] })
		if (figure.bound === 'over')
			return figure.value < own.value && figure.value >= LEAST * own.value
		if (figure.bound === 'under')
			return figure.value > own.value && own.value >= LEAST * figure.value
		return figure.bound === 'about' && isClose(figure.value, own.value, 0.05)
	})
}

function isChange(figure: Figure, { figures }: Line): boolean {
	return figures.some((first, at) => {
		const second = figures[at + 1]
		if (!second || first.kind !== second.kind) return false
		const [from, to] = inOneUnit(first, second)
		if (from.unit !== to.unit || from.value === 0 || to.value === 0) return false
		return follows(figure, from, to) || (second.part === 'from' && follows(figure, to, from))
	})
}

const comparing =
	/\b(?:against|versus|vs|targets?|average|goals?|quota|plan(?:ned)?|budget(?:ed)?|compared|instead|norm|benchmark|expected|previous(?:ly)?|earlier|up from|down from|before)\b/i

/** How far a figure is from the one it is held against: 110 against a target of 100 is 10% above it. */
function isComparison(figure: Figure, { figures, text }: Line): boolean {
	if (!comparing.test(text)) return false
	return figures.some((one, at) =>
		figures.slice(at + 1).some((other) => {
			if (one.kind !== other.kind || one.value === 0 || other.value === 0) return false
			const [a, b] = inOneUnit(one, other)
			if (a.unit !== b.unit) return false
			if (follows(figure, a, b)) return true
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

/** "From 3 days to 4 hours": both in seconds. */
function inOneUnit(a: Figure, b: Figure): [Figure, Figure] {
	if (a.unit === b.unit) return [a, b]
	const [one, other] = [toSeconds(a), toSeconds(b)]
	if (one === null || other === null) return [a, b]
	return [
		{ ...a, value: one, unit: 'second' },
		{ ...b, value: other, unit: 'second' }
	]
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

/** Percentages are rounded to whole ones. */
const ROUNDED = 0.6

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
			days.some(
				(length) =>
					[30.4, 7].some(
						(each) =>
							isClose(length, each, 0.01) &&
							isClose(figure.value, own.value * Math.round(365 / each), 0.01)
					) &&
					own.kind === figure.kind &&
					own.unit === figure.unit
			)
		)
	)
}

/** "Every fifth week" is one week in five. */
function isOneIn(figure: Figure, { figures, periods }: Line): boolean {
	return figures.some(
		(own) =>
			own.kind === 'ordinal' &&
			own.value === figure.value &&
			figure.kind === 'plain' &&
			periods.some((one) => own.start >= one.start && own.end <= one.end)
	)
}

function isClose(a: number, b: number, within: number): boolean {
	return Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b)) + 1e-9
}

/** "18 of 20" is 90%, and nine in ten. */
function isOutOf(figure: Figure, { figures, text }: Line): boolean {
	if (figure.kind !== 'percent' && figure.kind !== 'share') return false
	return figures.some((part, at) => {
		const whole = figures[at + 1]
		if (
			!whole ||
			!/^\s*(?:\p{L}+\s+)?(?:of|out of|in|\/)\s+(?:the\s+)?$/iu.test(
				text.slice(part.end, whole.start)
			)
		) {
			return false
		}
		const share = part.value / whole.value
		return fits(figure, figure.kind === 'percent' ? share * 100 : share)
	})
}

/** "Nine out of ten" where the source says 92%: a figure of the new line is half of such a share. */
export function isPortion(figure: Figure, line: Line, own: Line): boolean {
	return line.figures.some((part, at) => {
		const whole = line.figures[at + 1]
		if (!whole || (figure !== part && figure !== whole) || whole.value === 0) return false
		if (!portion.test(line.text.slice(part.end, whole.start))) return false
		const value = (100 * part.value) / whole.value
		return own.figures.some((one) => one.kind === 'percent' && fits({ ...part, value }, one.value))
	})
}

const portion = /^\s*(?:\p{L}+\s+)?(?:of|out of|in|of every|in every)\s+(?:the\s+)?$/iu

/** Counts of a line taken together; the ends of a change are no counts. */
function isTotal(figure: Figure, { figures }: Line): boolean {
	if (figure.kind !== 'plain' && figure.kind !== 'money') return false
	const counts = figures.filter(
		(one) => one.kind === figure.kind && one.unit === figure.unit && one.part === ''
	)
	return counts.some((one, at) =>
		counts.slice(at + 1).some((other) => fits(figure, one.value + other.value))
	)
}

/** 21% are about a fifth. */
function isSameShare(figure: Figure, { figures }: Line): boolean {
	return figures.some(
		(one) =>
			(one.kind === 'percent' && figure.kind === 'share' && fits(figure, one.value / 100)) ||
			(one.kind === 'share' && figure.kind === 'percent' && fits(figure, one.value * 100))
	)
}

/** Who came fourth was among the top five. */
function isAmongTop(figure: Figure, { figures }: Line): boolean {
	return (
		figure.top === true &&
		figures.some((one) => one.kind === 'ordinal' && one.value <= figure.value)
	)
}

/** Five classes of up to 30 pupils are up to 150 pupils. */
function isProduct(figure: Figure, { figures, text }: Line): boolean {
	if (figure.kind !== 'plain') return false
	return figures.some((one, at) => {
		const each = figures[at + 1]
		if (!each || one.kind !== 'plain' || one.unit !== '' || each.kind !== 'plain') return false
		if (!/\b(?:of|with|for|each|per)\b/i.test(text.slice(one.end, each.end))) return false
		const bound = figure.bound === 'about' ? figure.bound : each.bound
		return figure.bound === bound && isClose(figure.value, one.value * each.value, 0.02)
	})
}

/** From 2019 to 2023 are four years. */
function isSpanOfYears(figure: Figure, { figures }: Line): boolean {
	const years = figures.filter((one) => one.kind === 'year').map((one) => one.value)
	return (
		figure.unit === 'year' &&
		years.length > 1 &&
		fits(figure, Math.max(...years) - Math.min(...years))
	)
}
