import type { Token } from '../english/concepts'
import { isSmall } from '../english/words'
import { derived, isPortion, isSameAmount, toSeconds } from './arithmetic'
import type { Figure } from './figures'
import { isCounted, type Line, lineOf } from './line'
import { isSamePeriod, type Period } from './periods'
import type { Source } from './source'
import { doubt, type Finding, refuse } from './verdict'

/**
 * Every figure of the new text must stand in the source, of the same unit and for the same
 * thing, or follow from it by arithmetic; so must every "a day" and "monthly".
 */
export function checkNumbers(text: string, source: Source): Finding[] {
	const line = lineOf(text)
	return [
		...line.figures.flatMap((figure) => checkFigure(figure, line, source)),
		...checkPeriods(line, source)
	]
}

function checkFigure(figure: Figure, line: Line, source: Source): Finding[] {
	if (/^(?:one|1)$/i.test(figure.quote) || isSingle(figure, source)) return []
	if (isYears(figure, line)) return checkYears(figure, source)
	if (isFrequency(figure, line, source)) return []
	if (isNoneOfIt(figure, line, source)) return []
	const lines = source.own.lines
	if (lines.some((own) => isPortion(figure, line, own))) return []
	const same = lines.flatMap((own) =>
		own.figures.filter((other) => isSame(figure, other)).map((other) => ({ own, other }))
	)
	if (same.length === 0) {
		if (lines.some((own) => derived(figure, own) || isRate(figure, line, own))) return []
		const why = `“${figure.quote}” is not in your original text.`
		const elsewhere = source.near.lines.some((own) =>
			own.figures.some((other) => isSame(figure, other))
		)
		return elsewhere ? [doubt(why)] : [refuse(why)]
	}
	const bounded = same.filter(({ other }) => isBoundKept(figure, other) || isDuring(figure, line))
	if (bounded.length === 0) {
		return [doubt(`Your resume does not say “${figure.quote}” of this number.`)]
	}
	const placed = bounded.filter(
		({ other, own }) => isPartKept(figure, other) && !isMadeChange(figure, other, own)
	)
	if (placed.length === 0) {
		return [doubt(`“${figure.quote}” is one end of a change in your resume, not the change.`)]
	}
	return placed.some(({ own, other }) => isSameThing(figure, line, other, own))
		? []
		: [doubt(`Your resume does not count this with “${figure.quote}”.`)]
}

/** "One day later" where the source says "the day after". */
function isSingle({ value, kind, unit, bound }: Figure, { own }: Source): boolean {
	return value === 1 && kind === 'plain' && unit !== '' && bound === '' && own.stems.has(unit)
}

function isSame(a: Figure, b: Figure): boolean {
	if (a.kind === 'times' && a.value === 2 && b.kind === 'times') return b.value === 2
	if (a.kind === 'plain' && a.unit === '' && b.kind === 'plain' && b.unit !== '')
		return a.value === b.value && a.part !== ''
	const kinds = a.kind === b.kind || isLoose(a, b)
	return kinds && isSameAmount(a, b)
}

/** "2021" as a count and as a year, "4th" and "fourth", "twice" and "2 times" and "on 2 occasions". */
function isLoose(a: Figure, b: Figure): boolean {
	const counts = ['plain', 'year']
	const often = ['plain', 'times']
	const ranks = ['plain', 'ordinal']
	const spoken = a.kind !== 'times' || a.value === 2 || /times/i.test(a.quote)
	return (
		spoken &&
		[counts, often, ranks].some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind)) &&
		(a.kind === b.kind || a.kind !== 'ordinal' || /\d/.test(b.quote)) &&
		a.unit === b.unit
	)
}

function isBoundKept(after: Figure, before: Figure): boolean {
	if (after.bound === before.bound || after.bound === 'about') return true
	if (after.bound === 'upto') return before.bound === '' || before.bound === 'about'
	if (after.bound === 'over') return false
	return before.bound === 'over' || (before.bound === 'upto' && after.bound !== '')
}

/** "Over three summers" is no more than three of them. */
function isDuring(figure: Figure, { text }: Line): boolean {
	return (
		/^over\b/i.test(figure.quote) &&
		(['day', 'week', 'month'].includes(figure.unit) ||
			/^\s*(?:\p{L}+\s+)?(?:summers?|winters?|seasons?|weekends?|nights?|evenings?|terms?|semesters?)\b/u.test(
				text.slice(figure.end)
			))
	)
}

/** A number that ended a change may not become its size. */
function isPartKept(after: Figure, before: Figure): boolean {
	return !(after.part === 'by' && (before.part === 'from' || before.part === 'to'))
}

/** "94% against an average of 89%" is no change from one to the other. */
function isMadeChange(after: Figure, before: Figure, { text }: Line): boolean {
	return (
		(after.part === 'from' || after.part === 'to') &&
		before.part === '' &&
		before.kind !== 'year' &&
		/\b(?:average|target|against|versus|vs|goal|quota|compared)\b/i.test(text)
	)
}

/** What a figure counts stands near it: most often after it, else before it. */
function isSameThing(after: Figure, line: Line, before: Figure, own: Line): boolean {
	if (after.kind === 'year' || after.kind === 'clock') return isSameYear(after, line, own)
	const counted = countedBy(after, line)
	const telling = counted.filter((token) => !token.light)
	if (telling.length === 0 || isLabel(after, line, before, own)) return true
	const around = near(before, own)
	const keys = new Set(around.flatMap((token) => token.keys))
	const unknown = telling.every((token) => !own.tokens.some((other) => other.stem === token.stem))
	if (!unknown && !counted.some((token) => token.keys.some((key) => keys.has(key)))) {
		return isLonely(own) && counted.some((token) => isElsewhere(token, own))
	}
	return telling.every(
		(token) => token.keys.some((key) => keys.has(key)) || !isElsewhere(token, own) || isLonely(own)
	)
}

const labelled = /^(?:level|grade|stage|phase|tier|class|band|version|part|type|step|unit)$/i

/** "Level 4", "SOC 2": the word before is its name. */
function isLabel(after: Figure, line: Line, before: Figure, own: Line): boolean {
	const name = (figure: Figure, { tokens }: Line) =>
		tokens.find(
			(token) =>
				token.end === figure.start - 1 &&
				((token.start > 0 && /^\p{Lu}/u.test(token.text)) || labelled.test(token.text))
		)?.stem
	const wanted = name(after, line)
	return wanted !== undefined && wanted === name(before, own)
}

/** A word of the line that does not stand near the figure: it is another figure's, if there is one. */
function isElsewhere(token: Token, own: Line): boolean {
	return own.tokens.some((other) => other.keys.some((key) => token.keys.includes(key)))
}

function isLonely(own: Line): boolean {
	return own.figures.filter((one) => one.kind !== 'year').length < 2
}

/** The words right after a figure up to a preposition, or right before it where none follow. */
function countedBy(figure: Figure, line: Line): Token[] {
	const counted: Token[] = []
	let end = figure.end
	for (const token of line.tokens) {
		if (token.start < figure.end) continue
		if (isCounted(token, line) || /[,;:.()–]/.test(line.text.slice(end, token.start))) break
		if (isSmall(token.text) && counted.length > 0) break
		if (isSmall(token.text) && !/^(?:of|new|other)$/.test(token.text)) break
		if (!isSmall(token.text)) counted.push(token)
		end = token.end
		if (counted.length > 2) break
	}
	return counted.slice(0, 2)
}

const REACH = 6

/** The words around a figure, as far as the next figure that counts something else. */
function near(figure: Figure, line: Line): Token[] {
	const others = line.figures.filter(
		(one) =>
			one !== figure &&
			!isRange(one, figure, line) &&
			!(one.unit === figure.unit && one.kind === figure.kind && one.unit !== '')
	)
	const from = Math.max(0, ...others.filter((one) => one.end <= figure.start).map((one) => one.end))
	const to = Math.min(
		line.text.length,
		...others.filter((one) => one.start >= figure.end).map((one) => one.start)
	)
	const before = line.tokens.filter(
		(token) => token.end <= figure.start && token.start >= from && !isSmall(token.text)
	)
	const after = line.tokens.filter(
		(token) => token.start >= figure.end && token.end <= to && !isSmall(token.text)
	)
	const inside = line.tokens.filter(
		(token) => token.start >= figure.start && token.end <= figure.end
	)
	return [...before.slice(-REACH), ...inside, ...after.slice(0, REACH)]
}

/** The other end of "5 to 8". */
function isRange(a: Figure, b: Figure, { text }: Line): boolean {
	const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
	return /^\s*(?:to|–|-|and|or|→)?\s*$/.test(between)
}

/** With several years in a line each must stay with the words it stands nearest to. */
function isSameYear(after: Figure, line: Line, own: Line): boolean {
	const years = own.figures.filter((one) => one.kind === 'year')
	const others = line.figures.filter((one) => one.kind === 'year')
	if (years.length < 2 || others.length < 2) return true
	const order = (list: Figure[]) => list.map((one) => one.value).join()
	if (order(years) === order(others) && order(years) !== '') {
		return !others.some((one, at) => swapped(one, line, years[at], years, own))
	}
	return !swapped(
		after,
		line,
		years.find((one) => one.value === after.value),
		years,
		own
	)
}

function swapped(
	after: Figure,
	line: Line,
	mine: Figure | undefined,
	years: Figure[],
	own: Line
): boolean {
	if (!mine) return false
	const around = near(after, line).flatMap((token) => token.keys)
	const shared = (year: Figure) =>
		new Set(
			near(year, own)
				.map((token) => token.stem)
				.filter((stem) => around.includes(stem))
		).size
	return years.some((year) => year !== mine && shared(year) > shared(mine))
}

/** "Twice an hour", "3 times a year": told by the frequency. */
function isFrequency(figure: Figure, line: Line, source: Source): boolean {
	return line.periods.some(
		(one) =>
			figure.start >= one.start &&
			figure.end <= one.end &&
			source.own.lines.some((own) =>
				own.periods.some((other) => isSamePeriod({ ...one, days: one.days.slice(-1) }, other))
			)
	)
}

/** "0 accidents" where the source says "no accidents". */
function isNoneOfIt(figure: Figure, line: Line, source: Source): boolean {
	if (figure.value !== 0) return false
	const counted = countedBy(figure, line)
	return source.own.lines.some((own) =>
		own.tokens.some(
			(token) =>
				own.denied.some(([start, end]) => token.start >= start && token.start < end) &&
				counted.some((one) => one.keys.some((key) => token.keys.includes(key)))
		)
	)
}

function isYears(figure: Figure, line: Line): boolean {
	return figure.unit === 'year' && !/^(?:['’]s|[- ]olds?)\b/.test(line.text.slice(figure.end))
}

/** Years of work may be at most what the dates prove, unless the source itself says so many years. */
function checkYears(figure: Figure, source: Source): Finding[] {
	const said = source.own.lines.some((own) =>
		own.figures.some(
			(other) =>
				isSame(figure, other) && (isBoundKept(figure, other) || isThroughout(figure, other, own))
		)
	)
	if (said) return []
	if (source.scope === 'sentence' && source.own.lines.some((own) => derived(figure, own))) return []
	const proven =
		source.years === null
			? null
			: source.years + (/nearly|almost|about|around|roughly/i.test(figure.quote) ? 1 : 0)
	if (source.scope === 'person' && proven !== null && figure.value <= proven) return []
	return [refuse(`Your resume does not show “${figure.quote}”.`)]
}

/** "Over one year" where the source says "for one year". */
function isThroughout(figure: Figure, other: Figure, { text }: Line): boolean {
	return (
		/^over\b/i.test(figure.quote) &&
		/\b(?:for|in|within|during|over)\s+(?:about\s+)?$/i.test(text.slice(0, other.start))
	)
}

function checkPeriods(line: Line, source: Source): Finding[] {
	return line.periods.flatMap((period): Finding[] => {
		if (source.own.lines.some((own) => isOtherPace(period, line, own)))
			return [refuse(`“${period.quote}” is not in your original text.`)]
		const known = source.own.lines.some(
			(own) =>
				own.periods.some((other) => isSamePeriod(period, other)) ||
				isRecalculated(period.days, line, own)
		)
		if (known || source.own.lower.includes(period.quote.toLowerCase())) return []
		if (source.own.lines.some((own) => isOfThePeriod(period, own))) return []
		return [refuse(`“${period.quote}” is not in your original text.`)]
	})
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
	[1, /\b(?:the|each|every) (?:day|morning|evening|night)['’]s\b|\b(?:morning|evening|night)ly\b/i],
	[7, /\b(?:the|each|every) week['’]s\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i],
	[30.4, /\b(?:the|each|every) month['’]s\b|\bmonth[- ]end\b/i],
	[365, /\b(?:the|each|every) year['’]s\b|\byear[- ]end\b/i]
]

/** 900 a month is 10,800 a year; every 30 minutes is a span of 30 minutes. */
function isRecalculated(days: number[], line: Line, own: Line): boolean {
	return days.some(
		(one) =>
			own.periods.some((other) =>
				other.days.some((length) =>
					line.figures.some((figure) =>
						own.figures.some((source) => {
							const ratio = Math.round(one / length)
							return (
								ratio > 1 && length >= SHORTEST && isConverted(source.value, figure.value, ratio)
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

/** An hour, in days: what comes more often is a rhythm, and no count to be multiplied. */
const SHORTEST = 1 / 24

/** Times in a longer stretch that a shorter one comes, working weeks and years included. */
const conversions: [calendar: number, working: number[]][] = [
	[7, [5, 6, 7]],
	[30, [20, 21, 22, 30]],
	[365, [220, 250, 260, 365]],
	[4, [4, 4.3]],
	[52, [46, 48, 50, 52]],
	[12, [12]],
	[3, [3]],
	[24, [8, 24]]
]

function isConverted(from: number, to: number, ratio: number): boolean {
	return conversions.some(
		([calendar, working]) =>
			Math.abs(calendar / ratio - 1) < 0.05 &&
			working.some((times) => Math.abs(from * times - to) <= 0.05 * to)
	)
}

/** "450 a week" where the source says "90 a day". */
function isRate(figure: Figure, line: Line, own: Line): boolean {
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
