import type { Span } from '../schema'
import { regionsOf } from './columns'
import { withoutDoubles } from './doubled'
import { withoutFurniture } from './furniture'
import { withoutBullet } from './glyphs'
import { withLabels } from './labels'
import { type Cell, type Line, wordsOf } from './line'
import { type Segment, segmentsOf } from './segments'
import type { PdfSource } from './source'

/** Lines of a PDF in reading order, without page numbers and repeated headers. */
export function linesOfPdf(source: PdfSource): Line[] {
	const pages = source.pages.map((page) =>
		segmentsOf(
			page,
			source.links.filter((link) => link.page === page.number)
		)
	)
	const kept = withoutFurniture(pages, source.pages)
	const lines = regionsOf(withLabels(kept)).flatMap((region, number) =>
		linesOfRegion(region.segments, number)
	)
	return withoutDoubles(lines)
}

function linesOfRegion(segments: Segment[], region: number): Line[] {
	const edge = Math.max(...segments.map((segment) => segment.right))
	const lines: Line[] = []
	const all = rows(segments)
	for (const row of all.flatMap((one, i) =>
		itemsOfRow(isStretched(one, [all[i - 1], all[i + 1]], edge) ? [joined(one)] : one)
	)) {
		const last = lines.at(-1)
		const line = toLine(row, region, edge)
		if (last && last.page === line.page)
			line.pitch = (line.baseline - last.baseline) / Math.max(1, Math.min(line.size, last.size))
		lines.push(line)
	}
	return lines
}

function rows(segments: Segment[]): Segment[][] {
	const result: Segment[][] = []
	const sorted = [...segments].sort((a, b) => a.page - b.page || a.baseline - b.baseline)
	for (const segment of sorted) {
		const row = result.at(-1)
		const first = row?.[0]
		const near =
			first &&
			first.page === segment.page &&
			segment.baseline - first.baseline <= 0.35 * Math.min(first.size, segment.size) &&
			row.every((other) => segment.x >= other.right - 1 || segment.right <= other.x + 1)
		if (near) row.push(segment)
		else result.push([segment])
	}
	return result.map((row) => row.sort((a, b) => a.x - b.x))
}

/**
 * A line of text that its few words fill to the edge of the column: the gaps between
 * all of them are alike, and a line of the same text stands above or below.
 */
function isStretched(row: Segment[], near: (Segment[] | undefined)[], edge: number): boolean {
	const [first, ...more] = row
	const last = row.at(-1)
	if (!first || !last || row.length < 3 || last.right < edge - 2) return false
	if (row.some(({ text }) => text.includes(' '))) return false
	const gaps = more.map((segment, i) => segment.x - (row[i]?.right ?? 0))
	const widest = Math.max(...gaps)
	if (widest > 4 * first.size || widest - Math.min(...gaps) > 0.1 * widest) return false
	return near.some((other) => {
		const [text, ...others] = other ?? []
		if (!text || others.length > 0 || text.page !== first.page) return false
		const close = Math.abs(text.baseline - first.baseline) < 1.7 * first.size
		return close && Math.abs(text.size - first.size) < 0.3 && wordsOf(text.text).length > 2
	})
}

function joined(row: Segment[]): Segment {
	const [first, ...more] = row
	if (!first) throw new Error('A row without a segment')
	const spaced = more.flatMap(({ runs }) =>
		runs.map((run, i) => (i === 0 ? { ...run, text: ` ${run.text}` } : run))
	)
	return {
		...first,
		runs: [...first.runs, ...spaced],
		text: row.map(({ text }) => text).join(' '),
		right: Math.max(...row.map(({ right }) => right))
	}
}

/** List items side by side, each with a mark of its own. */
function itemsOfRow(row: Segment[]): Segment[][] {
	const starts = row.flatMap(({ text }, i) => {
		const rest = withoutBullet(text)
		return rest === null || (rest === '' && row[i + 1] === undefined) ? [] : [i]
	})
	if (starts[0] !== 0 || starts.length < 2) return [row]
	return starts.map((start, i) => row.slice(start, starts[i + 1]))
}

function toLine(row: Segment[], region: number, edge: number): Line {
	const cells = row.map(toCell)
	const { bullet, textX } = takeBullet(cells, row[0]?.wordsX ?? null)
	const main = row.reduce((a, b) => (b.text.length > a.text.length ? b : a))
	const runs = cells.flatMap((cell) => cell.runs).filter((run) => run.text.trim() !== '')
	return {
		text: cells.map((cell) => cell.text).join(' '),
		cells,
		x: Math.min(...row.map((segment) => segment.x)),
		textX,
		right: Math.max(...row.map((segment) => segment.right)),
		baseline: main.baseline,
		page: main.page,
		region,
		edge,
		pitch: 0,
		size: Math.max(...runs.map((run) => run.size)),
		bold: runs.length > 0 && runs.every((run) => run.bold),
		italic: runs.length > 0 && runs.every((run) => run.italic),
		font: main.runs[0]?.font ?? '',
		bullet,
		style: '',
		headingLevel: null,
		whole: false,
		origin: 'body',
		spans: cells.flatMap((cell) => cell.spans)
	}
}

function toCell(segment: Segment): Cell {
	const { text, runs, x, right, label = false, below = [] } = segment
	return { text, runs, x, right, spans: [segment, ...below].map(spanOf), label }
}

function spanOf({ page, x, right, baseline, size }: Segment): Span {
	const round = (value: number) => Math.round(value * 10) / 10
	return {
		page,
		x: round(x),
		y: round(baseline - size),
		width: round(right - x),
		height: round(size * 1.2)
	}
}

/** Takes the bullet mark off the first cell, whether it stands alone or sticks to its text. */
function takeBullet(cells: Cell[], wordsX: number | null): { bullet: boolean; textX: number } {
	const first = cells[0]
	if (!first) return { bullet: false, textX: 0 }
	const rest = withoutBullet(first.text)
	if (rest === null) return { bullet: false, textX: first.x }
	if (rest === '') {
		if (cells.length === 1) return { bullet: false, textX: first.x }
		cells.shift()
		return { bullet: true, textX: cells[0]?.x ?? first.x }
	}
	const shift = ((first.right - first.x) * (first.text.length - rest.length)) / first.text.length
	first.runs = dropLetters(first.runs, first.text.length - rest.length)
	first.text = rest
	return { bullet: true, textX: wordsX ?? first.x + shift }
}

function dropLetters<R extends { text: string }>(runs: R[], count: number): R[] {
	let left = count
	return runs
		.map((run) => {
			const cut = Math.min(left, run.text.length)
			left -= cut
			return { ...run, text: run.text.slice(cut) }
		})
		.filter((run) => run.text !== '')
}
