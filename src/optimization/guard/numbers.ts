import { derived, isLowered, isPortion, isRangeOf, isWithinRange } from './arithmetic'
import { isAverage, isSumOverTime } from './averages'
import { isOpposite } from './complement'
import { countedBy, isSameThing } from './counted'
import type { Figure } from './figures'
import { expansions } from './initials'
import { type Line, lineOf } from './line'
import { isListedCount } from './listed-count'
import { checkPeriods, isRate } from './paces'
import { isSamePeriod } from './periods'
import {
	isAcross,
	isAge,
	isBoundKept,
	isDuring,
	isMadeChange,
	isPartKept,
	isSame
} from './same-figure'
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
	const isOne =
		/^(?:one|1)$/i.test(figure.quote) &&
		figure.unit === '' &&
		(figure.part === '' ||
			/^[^.;]*\bto another\b/i.test(line.text.slice(figure.end)) ||
			/\bsingle\b/i.test(source.own.text))
	if (isOne || isSingle(figure, source)) return []
	if (isOfName(figure, line, source) || isSameOrdinal(figure, source)) return []
	if (isYears(figure, line)) return checkYears(figure, source)
	if (isFrequency(figure, line, source)) return []
	if (isNoneOfIt(figure, line, source)) return []
	const lines = source.own.lines
	if (lines.some((own) => isPortion(figure, line, own))) return []
	const plain = isAge(figure, line) ? { ...figure, unit: '' } : figure
	const same = lines.flatMap((own) =>
		own.figures
			.map((other) => (isAge(other, own) ? { ...other, unit: '' } : other))
			.filter((other) => isSame(plain, other))
			.map((other) => ({ own, other }))
	)
	if (same.length === 0) {
		if (isGlued(figure, line, source)) return []
		if (lines.some((own) => followsFrom(figure, line, own))) return []
		if ([...lines, ...toldBehind(figure, line)].some((own) => isListedCount(figure, own.text)))
			return []
		const why = `“${figure.quote}” is not in your original text.`
		const elsewhere = source.near.lines.some((own) =>
			own.figures.some((other) => isSame(figure, other))
		)
		return elsewhere ? [doubt(why)] : [refuse(why)]
	}
	const bounded = same.filter(
		({ other, own }) =>
			isBoundKept(figure, other) || isDuring(figure, line) || isAcross(figure, line, other, own)
	)
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

/** "Three carriers (Maersk, MSC and Hapag-Lloyd)": the list that a count is followed by, each of which has its own check. */
function toldBehind({ end }: Figure, { text }: Line): Line[] {
	const [, list] = /^[^,.;:()]{0,40}[(:]\s*([^)]+)/.exec(text.slice(end)) ?? []
	return list === undefined ? [] : [lineOf(list)]
}

/** An end of a change may be rounded or told of another stretch of time; what it changed by is no end of it. */
function isEnd(figure: Figure, line: Line, own: Line): boolean {
	return (
		isLowered(figure, own) ||
		isRangeOf(figure, own) ||
		isRate(figure, line, own) ||
		isOpposite(figure, line, own)
	)
}

/** The 20 of "8 and 20" where the source says "8 and 12": one of two was changed, and no sum was made. */
function isAlteredPair(figure: Figure, line: Line, own: Line): boolean {
	return pairsIn(line).some(([one, other]) => {
		if (figure !== one && figure !== other) return false
		const kept = figure === one ? other : one
		return pairsIn(own).some(
			([first, second]) => (figure === one ? second : first).value === kept.value
		)
	})
}

/** Figures that stand side by side, joined by no more than "and" or a comma. */
function pairsIn({ figures, text }: Line): [Figure, Figure][] {
	return figures.flatMap((one, at): [Figure, Figure][] => {
		const next = figures[at + 1]
		const between = next ? text.slice(one.end, next.start) : ''
		return next && /^\s*(?:and|or|,|,\s*and|&|\/|–|-)\s*$/.test(between) ? [[one, next]] : []
	})
}

function followsFrom(figure: Figure, line: Line, own: Line): boolean {
	if (isAlteredPair(figure, line, own)) return isWithinRange(figure, own)
	if (figure.part === 'from' || figure.part === 'to') return isEnd(figure, line, own)
	return (
		derived(figure, own) ||
		isRate(figure, line, own) ||
		isAverage(figure, line, own) ||
		isSumOverTime(figure, own) ||
		isOpposite(figure, line, own)
	)
}

/** The 365 of "Microsoft 365" where the source says M365, the 60 of "60 horsepower" where it says 60hp. */
function isGlued({ quote, unit, kind }: Figure, _: Line, { own }: Source): boolean {
	const [digits] = /\d+(?:[.,]\d+)?/.exec(quote) ?? []
	if (
		!digits ||
		!own.text.includes(digits) ||
		unit !== '' ||
		kind !== 'plain' ||
		/\d\s?\p{L}/u.test(quote)
	)
		return false
	return new RegExp(
		`\\p{Lu}\\p{L}+ ${digits}s\\b|\\p{L}-?${digits}(?![\\d.,%])|(?<![\\d.,])${digits}(?:\\p{Ll}{2,}|\\p{Lu}+)`,
		'u'
	).test(own.text)
}

/** The 3 of "Key Stage 3" where the source says KS3. */
function isOfName({ start, end }: Figure, line: Line, { own }: Source): boolean {
	if (![...own.capitals].some((one) => /\d$/.test(one))) return false
	return [...expansions(line, own)].some((token) => token.start >= start && token.end <= end)
}

/** "The second coder" where the source says "a second coder". */
function isSameOrdinal({ kind, quote }: Figure, { own }: Source): boolean {
	return (
		kind === 'ordinal' &&
		new RegExp(`\\b(?:a|another) ${quote}\\b`, 'i').test(own.text) &&
		/^\p{L}+$/u.test(quote)
	)
}

/** "One day later" where the source says "the day after". */
function isSingle({ value, kind, unit, bound }: Figure, { own }: Source): boolean {
	const isOther = own.lines.some((line) => line.figures.some((one) => one.unit === unit))
	return (
		value === 1 &&
		kind === 'plain' &&
		unit !== '' &&
		bound === '' &&
		!isOther &&
		own.stems.has(unit)
	)
}

/** "Twice an hour", "3 times a year": told by the frequency. */
function isFrequency(figure: Figure, line: Line, source: Source): boolean {
	return line.periods.some(
		(one) =>
			figure.start >= one.start &&
			figure.end <= one.end &&
			(one.days.length === 1 ||
				source.own.lines.some((own) =>
					own.periods.some((other) => isSamePeriod({ ...one, days: one.days.slice(-1) }, other))
				))
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
	return figure.unit === 'year' && !isAge(figure, line)
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
