import { isDateOnly } from './dates'
import { headingKind } from './headings'
import { isCaps, lettersOf } from './line'
import type { Segment } from './segments'

/** Headings with text beside them at one edge that make a column of labels. */
const MIN_LABELS = 3
const NEAR = 4

/** Where the labels of a document stand: the edge they share, and where the text beside them begins. */
type Edge = { edge: 'x' | 'right'; at: number; content: number }
type Column = Edge & { look: string; airy: boolean }

/**
 * Finds headings that stand in a column of their own beside the text they head.
 * They are marked as labels, those of several lines made one, and set on the line
 * of the text they stand beside. Other documents stay as they are.
 */
export function withLabels(pages: Segment[][]): Segment[][] {
	const column = columnOf(pages)
	return column ? pages.map((page) => marked(page, column)) : pages
}

function columnOf(pages: Segment[][]): Column | null {
	const known = pages.flatMap((page) =>
		page.flatMap((one) => {
			const beside = headingKind(one.text) ? mateOf(one, page) : null
			return beside ? [{ one, content: beside.x }] : []
		})
	)
	const content = mostNear(known.map((label) => label.content))
	const labels = known.filter((label) => Math.abs(label.content - content) < NEAR)
	const kinds = new Set(labels.map(({ one }) => headingKind(one.text)))
	if (labels.length < MIN_LABELS || kinds.size < MIN_LABELS) return null
	const [left, right] = (['x', 'right'] as const).map((edge) => {
		const at = mostNear(labels.map(({ one }) => one[edge]))
		const aligned = labels.filter(({ one }) => Math.abs(one[edge] - at) < NEAR)
		return { edge, at, aligned: aligned.map(({ one }) => one) }
	})
	if (!left || !right) return null
	const { edge, at, aligned } = right.aligned.length > left.aligned.length ? right : left
	if (aligned.length < MIN_LABELS) return null
	const place = { edge, at, content }
	const column = { ...place, look: headingLook(pages, place), airy: isAiry(pages, place) }
	return isColumnOfLabels(column, pages.flat()) ? column : null
}

/** The look of the headings of the column that stands out most; smaller labels may be set like text. */
function headingLook(pages: Segment[][], place: Edge): string {
	const known = pages
		.flat()
		.filter((one) => isInside(one, place) && headingKind(one.text) !== null)
		.sort((a, b) => weightOf(b) - weightOf(a))
	const twice = known.find(
		(one) => known.filter((other) => lookOf(other) === lookOf(one)).length > 1
	)
	return twice ? lookOf(twice) : ''
}

function weightOf({ runs, text, size }: Segment): number {
	return 2 * Math.round(size * 2) + (runs[0]?.bold ? 2 : 0) + (isCaps(text) ? 1 : 0)
}

/** Labels stand well apart, so that lines right below one another are one of them. */
function isAiry(pages: Segment[][], place: Edge): boolean {
	const gaps = pages.flatMap((page) => {
		const rows = page.filter((one) => isInside(one, place)).sort((a, b) => a.baseline - b.baseline)
		return rows.slice(1).map((one, i) => (one.baseline - (rows[i]?.baseline ?? 0)) / one.size)
	})
	return gaps.filter((gap) => gap > 2).length >= 0.4 * gaps.length
}

/** Hardly anything but such labels and dates stands there, and most of the text beside them. */
function isColumnOfLabels(column: Column, all: Segment[]): boolean {
	const count = (segments: Segment[]) =>
		segments.reduce((sum, { text }) => sum + lettersOf(text), 0)
	const inside = all.filter((one) => isInside(one, column))
	const plain = inside.filter((one) => !alike(one, column) && !isDateOnly(one.text))
	const beside = all.filter((one) => one.x > column.content - NEAR)
	return count(plain) <= 0.4 * count(inside) && count(beside) > 4 * count(inside)
}

function marked(page: Segment[], column: Column): Segment[] {
	const inside = page
		.filter((one) => isInside(one, column) && !isDateOnly(one.text))
		.sort((a, b) => a.baseline - b.baseline)
	const groups: Segment[][] = []
	for (const one of inside) {
		const group = groups.at(-1)
		if (group && goesOn(group, one, page, column)) group.push(one)
		else groups.push([one])
	}
	const first = groups.findIndex(([one]) => one && lookOf(one) === column.look)
	const labels = groups.flatMap((group, i) => {
		const one = joined(group)
		const head = lookOf(group[0] ?? one) === column.look
		// Several small labels before the first heading name fields: a street, a number.
		const contact = i === 0 && first === 1 && headingKind(one.text) === 'contact'
		return [{ ...one, label: head || contact, baseline: (mateOf(one, page) ?? one).baseline }]
	})
	return [...page.filter((one) => !inside.includes(one)), ...labels]
}

/** Right below the label, in its look; beside other text only where the label plainly goes on or labels stand apart. */
function goesOn(group: Segment[], one: Segment, page: Segment[], { airy }: Column): boolean {
	const last = group.at(-1)
	if (!last || lookOf(last) !== lookOf(one)) return false
	if (one.baseline - last.baseline > 1.45 * last.size) return false
	const before = group.map(({ text }) => text).join(' ')
	const whole = headingKind(`${before} ${one.text}`) !== null
	if (whole || /(?:[&,/+-]|\s(?:and|und|et|e|y|en|и))$/iu.test(before)) return true
	if (headingKind(before) !== null && headingKind(one.text) !== null) return false
	return airy || mateOf(one, page) === null
}

function joined(group: Segment[]): Segment {
	const [first, ...below] = group
	if (!first) throw new Error('A label without a line')
	return {
		...first,
		text: group.map(({ text }) => text).join(' '),
		runs: group.flatMap(({ runs }, i) => (i > 0 ? withSpace(runs) : runs)),
		x: Math.min(...group.map(({ x }) => x)),
		right: Math.max(...group.map(({ right }) => right)),
		below
	}
}

function withSpace(runs: Segment['runs']): Segment['runs'] {
	return runs.map((run, i) => (i === 0 ? { ...run, text: ` ${run.text}` } : run))
}

function isInside(one: Segment, { edge, at, content }: Edge): boolean {
	return one.right < content - 2 && Math.abs(one[edge] - at) < NEAR
}

function alike(one: Segment, { look }: Column): boolean {
	return lookOf(one).replace(/c$/, '') === look.replace(/c$/, '')
}

/** The next text to the right on the same line. */
function mateOf(one: Segment, page: Segment[]): Segment | null {
	const beside = page.filter(
		(other) => other.x > one.right + 4 && Math.abs(other.baseline - one.baseline) < 0.4 * one.size
	)
	return beside.sort((a, b) => a.x - b.x)[0] ?? null
}

function lookOf({ runs, text, size }: Segment): string {
	const [run] = runs
	return [Math.round(size * 2) / 2, run?.font, run?.bold ? 'b' : '', isCaps(text) ? 'c' : ''].join(
		'/'
	)
}

/** The value that most others lie close to. */
function mostNear(values: number[]): number {
	const count = (value: number) => values.filter((other) => Math.abs(other - value) < NEAR).length
	return values.reduce((best, value) => (count(value) > count(best) ? value : best), values[0] ?? 0)
}
