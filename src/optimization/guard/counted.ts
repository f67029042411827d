import type { Token } from '../english/concepts'
import { verbOfPast } from '../english/verbs'
import { isSmall } from '../english/words'
import { partsIn } from './arithmetic'
import type { Figure } from './figures'
import { isCounted, type Line } from './line'

/** What a figure counts stands near it: most often after it, else before it. */
export function isSameThing(after: Figure, line: Line, before: Figure, own: Line): boolean {
	if (after.kind === 'year' || after.kind === 'clock') return isSameYear(after, line, own)
	const counted = countedBy(after, line)
	const telling = counted.filter(
		(token) => !token.light && !when.test(token.text) && !anything.test(token.text)
	)
	if (isOtherCompound(after, line, before, own)) return false
	if (isPlace(after, line) && !isPlace(before, own) && own.figures.some((one) => isPlace(one, own)))
		return false
	if (telling.length === 0 || isLabel(after, line, before, own)) return true
	if (isYearOfSchool(before, own) && !isYearOfSchool(after, line)) return false
	if (isPaced(before, own)) return true
	if (stretches.has(after.unit) && telling.every((token) => isElsewhere(token, own))) return true
	const around = near(before, own)
	const keys = new Set(around.flatMap((token) => token.keys))
	const unknown = telling.every((token) => !own.tokens.some((other) => other.stem === token.stem))
	if (isVague(before, own) && telling.every((token) => isElsewhere(token, own))) return true
	if (isMoved(telling, line, before, own)) return false
	if (!unknown && !counted.some((token) => token.keys.some((key) => keys.has(key)))) {
		return isLonely(own) && counted.some((token) => isElsewhere(token, own))
	}
	// What stands before the thing counted only says which: "22 geography lessons".
	const heads = telling.slice(-1)
	const others = own.figures.filter((one) => one !== before).flatMap((one) => behind(one, own))
	const isMade = telling
		.slice(0, -1)
		.filter((token) => !token.keys.some((key) => keys.has(key)))
		.some((token) => others.some((other) => other.keys.some((key) => token.keys.includes(key))))
	if (isMade) return false
	return heads.every(
		(token) => token.keys.some((key) => keys.has(key)) || !isElsewhere(token, own) || isLonely(own)
	)
}

/** "A 6-week deployment" of who was deployed for 6 weeks. */
const stretches = new Set(['day', 'week', 'month', 'hour', 'minute'])

/** The few words behind a figure, as the "critical" of "9 of them critical". */
function behind({ end }: Figure, { tokens }: Line): Token[] {
	return tokens.filter((token) => token.start >= end && !token.light).slice(0, 2)
}

/** The 7 of "Year 7" counts nothing. */
function isYearOfSchool({ start }: Figure, { text }: Line): boolean {
	return /\b(?:year|grade|level|key stage)\s$/i.test(text.slice(0, start))
}

/** The 60 of "typed clinic letters, 60 a week" counts whatever was done. */
function isPaced({ end }: Figure, { periods }: Line): boolean {
	return periods.some(({ start }) => start >= end && start <= end + 1)
}

/** The "second" of "took second place", and not of "second in a team". */
function isPlace({ kind, end }: Figure, { text }: Line): boolean {
	return kind === 'ordinal' && /^\s+(?:place|prize)\b/i.test(text.slice(end))
}

/** The 5 of "5-axis", where the source has an axis, but not behind its 5. */
function isOtherCompound(after: Figure, line: Line, before: Figure, own: Line): boolean {
	if (after.unit !== '' || after.kind !== 'plain') return false
	const glued = line.tokens.find(
		(token) => token.start === after.end + 1 && line.text[after.end] === '-'
	)
	if (!glued || glued.light) return false
	const isAlike = (token: Token) => token.keys.some((key) => glued.keys.includes(key))
	const behind = own.tokens.filter((token) => token.start >= before.end).slice(0, 2)
	return !vague.test(glued.text) && !behind.some(isAlike)
}

/** What a number may be glued to that tells nothing of what it counts: "a 14-strong team". */
const vague =
	/^(?:strong|person|people|man|woman|child|pupil|student|voice|member|staff|part|piece|page|way|plus|odd|some|item|unit|site)$/i

/** "92% of cases" says no more of what was counted than "92%". */
const anything =
	/^(?:cases|times|occasions|instances|items|pieces|units|people|persons|total|different|separate|single|colleagues|members)$/i

/** "Around 8 cases" of root canal treatment are 8 treatments. */
function isVague(before: Figure, own: Line): boolean {
	const counted = countedBy(before, own).filter((token) => !token.light)
	return counted.length > 0 && counted.every(({ text }) => anything.test(text)) && isLonely(own)
}

/** "71% of last year's": says when, not what. */
const when = /^(?:last|this|that|previous|year|month|week|quarter|season|term)$/i

/** "400 speakers" where the source has speakers, and 400 visitors that the new text leaves out. */
function isMoved(telling: Token[], line: Line, before: Figure, own: Line): boolean {
	const mine = countedBy(before, own).filter((token) => !token.light && !verbOfPast(token.text))
	const head = telling.at(-1)
	if (mine.length === 0 || !head || before.unit !== '' || before.kind !== 'plain') return false
	const isLeftOut = (token: Token) => !line.tokens.some((other) => other.stem === token.stem)
	return (
		mine.every(isLeftOut) &&
		own.tokens.some(({ stem, start, end }) => stem === head.stem && start > 0 && end < before.start)
	)
}

const labelled =
	/^(?:line|route|bay|ward|gate|terminal|platform|hall|level|grade|stage|phase|tier|class|band|version|part|type|step|unit)$/i

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
export function countedBy(figure: Figure, line: Line): Token[] {
	const counted: Token[] = []
	let end = figure.end
	const isGlued = line.text[figure.end] === '-'
	for (const token of line.tokens) {
		if (token.start < figure.end) continue
		if (isGlued && counted.length > 0) break
		if (isCounted(token, line) || /[,;:.()–]/.test(line.text.slice(end, token.start))) break
		if (counted.length > 0 && (isSmall(token.text) || /^ahead$/i.test(token.text))) break
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
	const pairs = partsIn(line).filter(([part, whole]) => part.start < whole.start)
	const others = line.figures.filter(
		(one) =>
			one !== figure &&
			!/\p{Lu}[\p{L}\d]*\s$/u.test(line.text.slice(0, one.start)) &&
			!isRange(one, figure, line) &&
			!pairs.some((pair) => pair.includes(one) && pair.includes(figure)) &&
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
	if (years.length < 2 || others.length < 2 || isOneStretch(others, line)) return true
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

/** "In 2021 and 2022", told of all that was done in both. */
function isOneStretch(years: Figure[], { text }: Line): boolean {
	return years.every((one, at) => {
		const next = years[at + 1]
		return (
			next === undefined || /^\s*(?:and|&|,|to|–|-|\/)\s*$/.test(text.slice(one.end, next.start))
		)
	})
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
