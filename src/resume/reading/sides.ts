import { hasDate, isDateOnly } from './dates'
import { headingKind } from './headings'
import { isPlace } from './places'
import type { Segment } from './segments'

type Signs = { heading: boolean; fact: boolean; date: boolean }

const known = new WeakMap<Segment, Signs>()

/** What a segment's words say, asked for every place a column could begin and worked out once. */
export function signs(segment: Segment): Signs {
	const before = known.get(segment)
	if (before) return before
	const { text } = segment
	const date = text.length < 40 && hasDate(text)
	const fact = (date && isDateOnly(text)) || isPlace(text)
	const found = { heading: headingKind(text) !== null, fact, date }
	known.set(segment, found)
	return found
}

function baselines(segments: Segment[]): number[] {
	const rows: number[] = []
	for (const { baseline, size } of [...segments].sort((a, b) => a.baseline - b.baseline)) {
		if (baseline - (rows.at(-1) ?? -1_000) > 0.3 * size) rows.push(baseline)
	}
	return rows
}

export function rowCount(segments: Segment[]): number {
	return baselines(segments).length
}

/** Entries side by side: the left one written to its end before the right one, both begun in one look. */
export function isGrid(left: Segment[], right: Segment[]): boolean {
	const end = Math.max(...left.map((one) => one.order))
	if (right.some((one) => one.order < end)) return false
	const [a, b] = [left, right].map((side) =>
		side.reduce((top, one) => (one.baseline < top.baseline ? one : top))
	)
	const [one, other] = [a?.runs[0], b?.runs[0]]
	if (!a || !b || !one || !other || Math.abs(a.baseline - b.baseline) > 2.5) return false
	return one.font === other.font && one.bold === other.bold && one.size === other.size
}

/** A column of headings beside the text they head, or above it and set out from it with the dates. */
export function isLabels(side: Segment[]): boolean {
	if (side.filter(({ label }) => label).length > 0.4 * side.length) return true
	const headings = side.filter((one) => signs(one).heading).length
	const dates = side.filter((one) => signs(one).fact).length
	return headings > 2 && headings + dates > 0.9 * side.length
}

/**
 * Headings on the left that head both sides: the file writes each of them behind all
 * that stands above it on the right, and before all below.
 */
export function spanHeadings(left: Segment[], right: Segment[]): boolean {
	const headings = left.filter((one) => signs(one).heading)
	const [first, last] = [headings[0], headings.at(-1)]
	if (!first || !last) return false
	const between =
		right.some(({ baseline }) => baseline > first.baseline) &&
		right.some(({ baseline }) => baseline < last.baseline)
	const parted = headings.every((heading) =>
		right.every((one) => one.order < heading.order === one.baseline < heading.baseline)
	)
	return between && parted && alternation(left, right) < 0.5
}

/** A column of dates (and perhaps places) beside the text it belongs to. */
export function isMargin(side: Segment[]): boolean {
	const dated = side.filter((one) => signs(one).fact).length
	const touched = side.filter((one) => signs(one).date).length
	return dated > 0.45 * side.length || touched > 0.6 * side.length
}

/** Share of the sparser side's rows that have a row of the other side on their baseline. */
export function coincidence(left: Segment[], right: Segment[]): number {
	const [few, many] = [baselines(left), baselines(right)].sort((a, b) => a.length - b.length)
	if (!few || !many || few.length === 0) return 0
	return few.filter((row) => many.some((other) => Math.abs(other - row) < 2.5)).length / few.length
}

/** How often the file changes sides, against how often a table written row by row would. */
export function alternation(left: Segment[], right: Segment[]): number {
	const sides = [
		...left.map((one) => ({ order: one.order, side: 0 })),
		...right.map((one) => ({ order: one.order, side: 1 }))
	].sort((a, b) => a.order - b.order)
	const changes = sides.filter((one, i) => i > 0 && one.side !== sides[i - 1]?.side).length
	return changes / (2 * Math.min(rowCount(left), rowCount(right)))
}
