import { isChange, isComparison } from './changes'
import type { Figure } from './figures'
import type { Line } from './line'
import { fits, inOneUnit, isClose, LEAST } from './measure'
import { isProduct, isTotal } from './totals'

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
		isOverTarget(figure, line) ||
		isShareOfCount(figure, line) ||
		isWithSelf(figure, line) ||
		isYearly(figure, line) ||
		isOneIn(figure, line) ||
		isOutOf(figure, line) ||
		isTotal(figure, line) ||
		isRest(figure, line) ||
		isRangeOf(figure, line) ||
		isWithinRange(figure, line) ||
		isSameShare(figure, line) ||
		isAmongTop(figure, line) ||
		isProduct(figure, line) ||
		isSpanOfYears(figure, line)
	)
}

/** "More than 9,000" of 9,400, "about 20" of 19.6. */
export function isLowered(figure: Figure, line: Line): boolean {
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
	if (figure.kind !== 'plain' || figure.unit !== '') return false
	if (figure.value === 2 && withOne.test(line.text)) return true
	return line.figures.some(
		(own) =>
			own.kind === 'plain' &&
			own.value + 1 === figure.value &&
			/\b(?:with|alongside)\s+(?:my\s+|the\s+|about\s+)?$/i.test(line.text.slice(0, own.start))
	)
}

const withOne =
	/\bwith (?:an?|another|one) (?:\p{L}+ )?(?:colleague|partner|team-?mate|co-?worker|classmate|friend|mate)\b/iu

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
	return partsIn({ figures, text }).some(([part, whole]) => {
		const share = part.value / whole.value
		return fits(figure, figure.kind === 'percent' ? share * 100 : share)
	})
}

/** "57 of 60", "60 cases, 57 of which": a part with its whole. */
export function partsIn({
	figures,
	text
}: Pick<Line, 'figures' | 'text'>): [part: Figure, whole: Figure][] {
	return figures.flatMap((one, at): [Figure, Figure][] => {
		const next = figures[at + 1]
		if (!next) return []
		const between = text.slice(one.end, next.start)
		if (of.test(between) && one.value <= next.value) return [[one, next]]
		return /^\s+of (?:which|whom|them|these|those)\b/i.test(text.slice(next.end)) &&
			next.value <= one.value
			? [[next, one]]
			: []
	})
}

const of =
	/^\s*(?:\p{L}+\s+)?(?:of|out of|in|among|\/)\s+(?:(?:the|all|some|about|a total of)\s+)?$/iu

/** Years 7 to 11 are five. */
export function isRangeOf(figure: Figure, { figures, text }: Line): boolean {
	return (
		figure.kind === 'plain' &&
		figures.some((from, at) => {
			const to = figures[at + 1]
			return (
				to !== undefined &&
				from.kind === 'plain' &&
				from.value < 20 &&
				figure.value === to.value - from.value + 1 &&
				/\b(?:years|grades|levels|classes|stages|forms|floors|units|chapters|rooms|zones)\s+$/i.test(
					text.slice(0, from.start)
				) &&
				/^\s*(?:to|through|–|-)\s*$/.test(text.slice(from.end, to.start).replace(/^to$/, 'to'))
			)
		})
	)
}

/** Years 7, 8 and 9 are those from 7 to 9. */
export function isWithinRange(figure: Figure, { figures, text }: Line): boolean {
	return (
		figure.kind === 'plain' &&
		Number.isInteger(figure.value) &&
		figures.some((from, at) => {
			const to = figures[at + 1]
			return (
				to !== undefined &&
				from.value < figure.value &&
				figure.value < to.value &&
				to.value - from.value < 8 &&
				/\b(?:years|grades|levels|stages|forms|floors)\s+$/i.test(text.slice(0, from.start)) &&
				/^\s*(?:to|through|–|-)?\s*$/.test(text.slice(from.end, to.start))
			)
		})
	)
}

/** Half of the 60 are 30. */
function isShareOfCount(figure: Figure, { figures, text }: Line): boolean {
	if (figure.kind !== 'plain' && figure.kind !== 'money') return false
	return figures.some((part, at) => {
		const whole = figures[at + 1]
		if (!whole || (part.kind !== 'percent' && part.kind !== 'share')) return false
		if (!of.test(text.slice(part.end, whole.start)) || whole.kind !== figure.kind) return false
		return fits(figure, (part.kind === 'percent' ? part.value / 100 : part.value) * whole.value)
	})
}

/** "108% of quota" is 8% over it, and 92% of it 8% short. */
function isOverTarget(figure: Figure, { figures, text }: Line): boolean {
	return (
		figure.kind === 'percent' &&
		figures.some(
			(one) =>
				one.kind === 'percent' &&
				one.value >= 80 &&
				one.value < 300 &&
				/\b(?:quota|targets?|goals?|plan|budget|objectives?)\b/i.test(text) &&
				isClose(figure.value, Math.abs(one.value - 100), 0.001)
		)
	)
}

/** Who came second of 11 is ahead of nine; three of 60 remain where 57 were closed. */
function isRest(figure: Figure, line: Line): boolean {
	return (
		figure.kind === 'plain' &&
		partsIn(line).some(
			([part, whole]) => figure.value > 0 && figure.value === whole.value - part.value
		)
	)
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

/** From 2019 to 2023 are four years. */
function isSpanOfYears(figure: Figure, { figures }: Line): boolean {
	const years = figures.filter((one) => one.kind === 'year').map((one) => one.value)
	return (
		figure.unit === 'year' &&
		years.length > 1 &&
		fits(figure, Math.max(...years) - Math.min(...years))
	)
}
