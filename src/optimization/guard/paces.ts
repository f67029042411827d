import { isAverage } from './averages'
import type { Figure } from './figures'
import type { Line } from './line'
import { isClose, toSeconds } from './measure'
import { isSamePeriod, type Period } from './periods'
import { isSame } from './same-figure'
import type { Source } from './source'
import { doubt, type Finding, refuse } from './verdict'

/** Every "a day" and "monthly" of a line must be its source's, or follow from it with the figure beside it. */
export function checkPeriods(line: Line, source: Source): Finding[] {
	const days = otherDays(line, source)
	if (days) return [days]
	const areDaysKnown = Array.from(source.own.text.matchAll(weekday)).length > 0
	return line.periods.flatMap((period): Finding[] => {
		if (areDaysKnown && period.quote.search(weekday) >= 0) return []
		if (
			source.own.lines.some((own) => isOtherPace(period, line, own) || isOtherOf(period, line, own))
		)
			return [refuse(`“${period.quote}” is not in your original text.`)]
		const known = source.own.lines.some(
			(own) =>
				own.periods.some((other) => isSamePeriod(period, other)) ||
				isRecalculated(period.days, line, own) ||
				line.figures.some((figure) => isAverage(figure, { ...line, periods: [period] }, own))
		)
		if (known || isWritten(period.quote, source)) return []
		if (source.own.lines.some((own) => isOfThePeriod(period, own))) return []
		return [refuse(`“${period.quote}” is not in your original text.`)]
	})
}

/** Not the "weekly" within "biweekly". */
function isWritten(quote: string, { own }: Source): boolean {
	const at = own.lower.indexOf(quote.toLowerCase())
	return at >= 0 && !/[\p{L}-]$/u.test(own.lower.slice(0, at))
}

const weekday = /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/gi

/** "On Fridays" where the source says "on Mondays". */
function otherDays({ text }: Line, { own }: Source): Finding | null {
	const named = (words: string) =>
		Array.from(words.matchAll(weekday), ([, day = '']) => day.toLowerCase())
	const known = named(own.text)
	if (known.length === 0 || /\bdays? (?:to|through|until|-|–) /i.test(own.text)) return null
	const [other] = named(text).filter((day) => !known.includes(day))
	return other === undefined || /weekend/i.test(own.text)
		? null
		: doubt(`“${other}day” is not in your original text.`)
}

/** "The daily schedule" where the source has a weekly one, whatever else is daily in it. */
function isOtherOf(period: Period, line: Line, own: Line): boolean {
	const paced = (all: Line, { end }: Period) => all.tokens.find((token) => token.start === end + 1)
	const thing = paced(line, period)
	if (!thing || thing.light) return false
	const paces = own.periods.filter((one) => paced(own, one)?.stem === thing.stem)
	return paces.length > 0 && !paces.some((one) => isSamePeriod(period, one))
}

/** "25 kg a day" where the source says "25 kg a week", whatever else is daily in it. */
function isOtherPace(period: Period, line: Line, own: Line): boolean {
	const paced = (all: Line, figure: Figure) =>
		all.periods.find(
			(one) =>
				one.start >= figure.end && /^[^,;:.()]{0,14}$/.test(all.text.slice(figure.end, one.start))
		)
	return line.figures.some((figure) => {
		if (paced(line, figure) !== period) return false
		const same = own.figures.filter((other) => isSame(figure, other))
		const paces = same.flatMap((other) => paced(own, other) ?? [])
		return paces.length > 0 && !paces.some((one) => isSamePeriod(period, one))
	})
}

/** "The day's accounts" are done daily, "Friday stocktakes" weekly. */
function isOfThePeriod({ days }: Period, { text }: Line): boolean {
	return possessives.some(
		([length, pattern]) =>
			days.some((one) => Math.abs(one / length - 1) < 0.02) && pattern.test(text)
	)
}

const possessives: [days: number, pattern: RegExp][] = [
	[
		1,
		/\b(?:the|each|every) (?:day|morning|evening|night)['’]s\b|\b(?:morning|evening|night)ly\b|\bat night\b|\bin the (?:mornings|afternoons|evenings)\b|\beveryday\b|\d[- ]hour days?\b|\bthe (?:morning|evening) (?!of\b)\p{L}/iu
	],
	[
		7,
		/\b(?:the|each|every) week['’]s\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|(?<!\b(?:an?|one|last|this|that|on|next|first)\s)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day(?= \p{Ll})(?! (?:and|or|to)\b)/iu
	],
	[3.5, /\bweekends?\b/i],
	[
		30.4,
		/\b(?:the|each|every) month['’]s\b|\bmonth[- ]end\b|\b(?:\d+(?:st|nd|rd|th)|first|last day|end) of (?:the|each|every) month\b/i
	],
	[365, /\b(?:the|each|every) year['’]s\b|\byear[- ]end\b/i]
]

/** 900 a month is 10,800 a year; every 30 minutes is a span of 30 minutes. */
function isRecalculated(days: number[], line: Line, own: Line): boolean {
	return days.some(
		(one) =>
			own.periods.some((other) =>
				other.days.some((length) =>
					countsOf(line).some((figure) =>
						countsOf(own).some((source) => {
							const ratio = one > length ? Math.round(one / length) : one / length
							return (
								ratio !== 1 &&
								source.unit === figure.unit &&
								!own.figures.some((one) => isSame(figure, one)) &&
								length >= SHORTEST &&
								isConverted(source.value, figure.value, ratio)
							)
						})
					)
				)
			) ||
			own.figures.some(
				(figure) =>
					Math.abs((toSeconds(figure) ?? 0) / 86400 / one - 1) < 0.02 && /\bevery\b/i.test(own.text)
			)
	)
}

/** Without the 30 of "every 30 days". */
function countsOf({ figures, periods }: Line): Figure[] {
	return figures.filter(
		(figure) =>
			!periods.some(
				(one) => figure.unit !== '' && figure.start >= one.start && figure.end <= one.end
			)
	)
}

/** An hour, in days: what comes more often is a rhythm, and no count to be multiplied. */
const SHORTEST = 1 / 24

/** Times in a longer stretch that a shorter one comes, working weeks and years included. */
const conversions: [calendar: number, working: number[]][] = [
	[7, [5, 6, 7]],
	[30, [20, 21, 22, 30]],
	[365, [220, 250, 260, 365]],
	[4, [4, 4.3]],
	[4.343, [4, 4.343]],
	[52, [46, 48, 50, 52]],
	[12, [12]],
	[3, [3]],
	[24, [8, 24]]
]

function isConverted(from: number, to: number, ratio: number): boolean {
	if (ratio < 0.95) return isConverted(to, from, 1 / ratio)
	const whole = Math.round(ratio)
	if (whole > 1 && whole <= 6 && Math.abs(ratio - whole) < 0.02 && isClose(to, from * whole, 0.01))
		return true
	return conversions.some(
		([calendar, working]) =>
			Math.abs(calendar / ratio - 1) < 0.05 &&
			working.some((times) => Math.abs(from * times - to) <= 0.05 * to)
	)
}

/** "450 a week" where the source says "90 a day". */
export function isRate(figure: Figure, line: Line, own: Line): boolean {
	return line.periods.some((period) =>
		own.periods.some((other) =>
			own.figures.some(
				(source) =>
					(other.days[0] ?? 0) >= SHORTEST &&
					isConverted(source.value, figure.value, (period.days[0] ?? 0) / (other.days[0] ?? 1))
			)
		)
	)
}
