import { isChange, isComparison } from './changes'
import type { Figure } from './figures'
import type { Line } from './line'
import { fits, inOneUnit, isClose, LEAST } from './measure'

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
