import type { Segment } from './segments'
import {
	alternation,
	coincidence,
	isGrid,
	isLabels,
	isMargin,
	rowCount,
	signs,
	spanHeadings
} from './sides'

/** Segments that are read together, top to bottom, before the next region begins. */
export type Region = { segments: Segment[] }

/** Part of a page: the full width, or two columns side by side. */
type Band = { gutter: number | null; left: Segment[]; right: Segment[] }

/** Beyond this a page is no layout but a table or an attack: read it row by row. */
const MAX_SEGMENTS = 4_000
const MIN_ROWS = 3
const MIN_GUTTER = 7

/**
 * Orders a document's segments into regions: on each page what stands above,
 * then the left column, the right one, and what follows. A column that goes on
 * over the page break is read to its end before the one beside it.
 */
export function regionsOf(pages: Segment[][]): Region[] {
	const bands: Band[] = []
	for (const page of pages) {
		for (const [i, band] of bandsOf(page, 0).entries()) {
			const last = bands.at(-1)
			const joined = last && i === 0 ? continueColumns(last, band) : null
			if (last && joined) {
				last.left.push(...joined.left)
				last.right.push(...joined.right)
			} else bands.push(band)
		}
	}
	return bands.flatMap((band) => {
		if (band.gutter === null) return [{ segments: band.left }]
		return [...nested(band.left), ...nested(band.right)]
	})
}

/** A column may itself hold columns, page by page. */
function nested(column: Segment[]): Region[] {
	const pages = [...new Set(column.map((segment) => segment.page))]
	const bands = pages.flatMap((page) =>
		bandsOf(
			column.filter((segment) => segment.page === page),
			1
		)
	)
	const regions: Region[] = []
	let open: Region | null = null
	for (const band of bands) {
		if (band.gutter === null) {
			if (open) open.segments.push(...band.left)
			else {
				open = { segments: [...band.left] }
				regions.push(open)
			}
		} else {
			regions.push({ segments: band.left }, { segments: band.right })
			open = null
		}
	}
	return regions.filter((region) => region.segments.length > 0)
}

/** The next page's part of two columns, when its layout goes on; one of the columns may have ended. */
function continueColumns(last: Band, next: Band): Band | null {
	const gutter = last.gutter
	if (gutter === null) return null
	if (next.gutter !== null) return Math.abs(next.gutter - gutter) < 25 ? next : null
	const right = next.left.filter((segment) => segment.x >= gutter - 8)
	if (right.length === next.left.length) return { gutter, left: [], right }
	const left = next.left.filter((segment) => segment.right <= gutter + 8)
	return left.length === next.left.length ? { gutter, left, right: [] } : null
}

function bandsOf(segments: Segment[], depth: number): Band[] {
	if (segments.length === 0) return []
	const split = segments.length <= MAX_SEGMENTS && depth < 3 ? bestSplit(segments) : null
	if (!split) return [{ gutter: null, left: segments, right: [] }]
	// What crosses the gutter in the first row of a band is in neither column of it.
	const taken = new Set([...split.left, ...split.right])
	const rest = segments.filter((segment) => !taken.has(segment))
	const above = rest.filter((segment) => segment.baseline <= split.top)
	const below = rest.filter((segment) => segment.baseline > split.top)
	return [
		...bandsOf(above, depth + 1),
		{ gutter: split.gutter, left: split.left, right: split.right },
		...bandsOf(below, depth + 1)
	]
}

type Split = { gutter: number; top: number; bottom: number; left: Segment[]; right: Segment[] }

function splitOf(gutter: number, left: Segment[], right: Segment[]): Split[] {
	if (left.length < MIN_ROWS || right.length < MIN_ROWS) return []
	const rows = [...left, ...right].map((segment) => segment.baseline)
	return [{ gutter, top: Math.min(...rows), bottom: Math.max(...rows), left, right }]
}

function bestSplit(segments: Segment[]): Split | null {
	const from = Math.min(...segments.map((segment) => segment.x))
	const to = Math.max(...segments.map((segment) => segment.right))
	const sorted = [...segments].sort((a, b) => a.baseline - b.baseline)
	const edges = segments.flatMap((segment) => [segment.x, segment.right]).sort((a, b) => a - b)
	let best: { split: Split; score: number } | null = null
	let edge = 0
	for (let x = from + 20; x < to - 20; x += 3) {
		// Between two edges every place parts the segments alike.
		const before = edge
		while ((edges[edge] ?? x) < x) edge++
		if (edge === before) continue
		for (const split of splitsAt(sorted, x)) {
			const score = weigh(split)
			if (score > (best?.score ?? 0) && areColumns(split)) best = { split, score }
		}
	}
	return best?.split ?? null
}

/** Bands of the page, from the top, that nothing crosses at `x`. */
function splitsAt(sorted: Segment[], x: number): Split[] {
	const splits: Split[] = []
	let run: Segment[] = []
	const close = (crossed: boolean) => {
		const side = crossed ? withoutNextSection(run, x) : run
		const left = side.filter((segment) => segment.right <= x)
		const right = side.filter((segment) => segment.x >= x)
		const full = splitOf(x, left, right)
		splits.push(...full, ...(full.length > 0 ? gridOf(x, left, right) : []))
		if (full.length > 0) splits.push(...cardsUnderHeadings(side, x))
		run = []
	}
	for (const segment of sorted) {
		if (segment.x < x && segment.right > x) close(true)
		else run.push(segment)
	}
	close(false)
	return splits
}

/** Entries side by side that fill the room from one heading to the next. */
function cardsUnderHeadings(run: Segment[], x: number): Split[] {
	const parts: Segment[][] = [[]]
	for (const one of run) {
		if (one.right <= x && signs(one).heading) parts.push([])
		else parts.at(-1)?.push(one)
	}
	if (parts.length < 3) return []
	return parts.flatMap((part) => {
		const left = part.filter((one) => one.right <= x)
		const right = part.filter((one) => one.x >= x)
		return left.length >= MIN_ROWS && right.length >= MIN_ROWS && isGrid(left, right)
			? splitOf(x, left, right)
			: []
	})
}

/**
 * A list in two columns ends before a line that crosses both; a heading and what
 * stands below it there, on the left and under the right column's end, goes with
 * that line.
 */
function withoutNextSection(run: Segment[], x: number): Segment[] {
	const end = Math.max(...run.filter((one) => one.x >= x).map((one) => one.baseline))
	const next = run.findIndex(
		(one) => one.right <= x && one.baseline > end + one.size && signs(one).heading
	)
	return next < 0 ? run : run.slice(0, next)
}

/**
 * The more lines stand side by side and the better the right ones line up, the
 * better; the width of the gap only has to be plain.
 */
function weigh(split: Split): number {
	const edge = Math.max(...split.left.map((segment) => segment.right))
	const start = Math.min(...split.right.map((segment) => segment.x))
	const gap = start - edge
	if (gap < MIN_GUTTER) return 0
	const rows = Math.min(rowCount(split.left), rowCount(split.right))
	if (rows < MIN_ROWS) return 0
	const aligned =
		split.right.filter((segment) => segment.x < start + 45).length / split.right.length
	return (split.left.length + split.right.length) * Math.sqrt(Math.min(gap, 14)) * (0.4 + aligned)
}

/**
 * Two columns are texts of their own; a table's rows belong together. Told apart
 * by whether both sides have headings, whether one side is only dates or labels,
 * and whether the file writes one side through or goes to and fro.
 */
function areColumns(split: Split): boolean {
	const { left, right } = split
	const headings = [left, right].map((side) => side.filter((one) => signs(one).heading).length)
	const [leftHeadings = 0, rightHeadings = 0] = headings
	if (isMargin(left) || isMargin(right) || isLabels(left)) return false
	if (spanHeadings(left, right)) return false
	const together = coincidence(left, right)
	const turns = alternation(left, right)
	if (leftHeadings > 0 && rightHeadings > 0) return together < 0.95 || turns < 0.5
	if (leftHeadings > 1 && rightHeadings === 0 && together > 0.6) return false
	if (isGrid(left, right)) return true
	if (together > 0.7) return turns < 0.2 && Math.min(rowCount(left), rowCount(right)) > 4
	return turns < 0.35 || together < 0.35
}

/** The part of a band in which both sides have rows, when it is a grid and not all of the band. */
function gridOf(gutter: number, left: Segment[], right: Segment[]): Split[] {
	const rows = right.map((segment) => segment.baseline)
	const [top, bottom] = [Math.min(...rows) - 2.5, Math.max(...rows) + 2.5]
	const beside = left.filter(({ baseline }) => baseline >= top && baseline <= bottom)
	if (beside.length === left.length || beside.length < MIN_ROWS) return []
	return isGrid(beside, right) ? splitOf(gutter, beside, right) : []
}
