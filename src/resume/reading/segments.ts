import { cleanText, isIconFont, mendLigatures, runsRightToLeft, symbolBullet } from './glyphs'
import { iconBullets } from './icons'
import { leftwardMended } from './leftward'
import type { Run } from './line'
import { mendMojibake } from './mojibake'
import type { PdfLink, PdfPage, TextItem } from './source'

/** Runs of one page that stand on one baseline without a wide gap between them. */
export type Segment = {
	text: string
	runs: Run[]
	x: number
	right: number
	/** Where its words begin when a mark of its own stands before them. */
	wordsX: number | null
	baseline: number
	size: number
	page: number
	/** Place of its first run in the file. */
	order: number
	/** A heading beside its text; `below` are its further lines. */
	label?: boolean
	below?: Segment[]
}

/** A gap wider than this many font sizes separates cells; justified text stays below it. */
const CELL_GAP = 1.05
/** Below this many font sizes two runs belong to one word. */
const WORD_GAP = 0.17

type Piece = TextItem & { order: number; right: number; baseline: number; url: string }

export function segmentsOf(page: PdfPage, links: PdfLink[]): Segment[] {
	return rowsOf(pieces(page, links)).flatMap((row) => splitRow(row, page.number))
}

function pieces(page: PdfPage, links: PdfLink[]): Piece[] {
	const seen = new Set<string>()
	const result: Piece[] = []
	const marks = iconBullets(page.items)
	for (const [order, drawn] of page.items.entries()) {
		const raw = marks.has(drawn) ? { ...drawn, text: '•', fontName: '' } : drawn
		// A soft hyphen that was drawn is a hyphen: invisible ones leave no glyph in a PDF.
		const item = { ...raw, text: mendMojibake(raw.text).replace(/\u00ad/g, '-') }
		if (isIconFont(item.fontName) || item.text.trim() === '') continue
		// Drawn twice to look bold.
		const key = `${item.text}|${Math.round(item.x)}|${Math.round(item.y)}`
		if (seen.has(key)) continue
		seen.add(key)
		const right = item.x + item.width
		const baseline = item.y + item.height
		result.push({ ...item, order, right, baseline, url: urlAt(item, links) })
	}
	return result
}

function urlAt(item: TextItem, links: PdfLink[]): string {
	const x = item.x + item.width / 2
	const y = item.y + item.height / 2
	return (
		links.find((l) => x >= l.x && x <= l.x + l.width && y >= l.y && y <= l.y + l.height)?.url ?? ''
	)
}

/** Groups runs by baseline; a run joins the nearest row within a third of its size. */
function rowsOf(all: Piece[]): Piece[][] {
	const rows: { baseline: number; size: number; pieces: Piece[] }[] = []
	for (const piece of [...all].sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
		const row = rows.at(-1)
		const tolerance = 0.3 * Math.min(piece.fontSize, row?.size ?? 0)
		if (row && piece.baseline - row.baseline <= tolerance) row.pieces.push(piece)
		else rows.push({ baseline: piece.baseline, size: piece.fontSize, pieces: [piece] })
	}
	return raiseSmall(rows.map((row) => row.pieces)).map((row) => row.sort((a, b) => a.x - b.x))
}

/** Puts small raised or lowered letters ("1st", "H2O") into the row they touch. */
function raiseSmall(rows: Piece[][]): Piece[][] {
	const moved = new Set<Piece[]>()
	for (const [i, row] of rows.entries()) {
		const host = [rows[i + 1], rows[i - 1]].find((other) => other && hangsOn(row, other))
		if (!host) continue
		host.push(...row)
		moved.add(row)
	}
	return rows.filter((row) => !moved.has(row))
}

function hangsOn(row: Piece[], host: Piece[]): boolean {
	return row.every((small) =>
		host.some(
			(big) =>
				small.fontSize < 0.8 * big.fontSize &&
				Math.abs(small.baseline - big.baseline) < 0.6 * big.fontSize &&
				Math.min(Math.abs(small.x - big.right), Math.abs(big.x - small.right)) < 0.25 * big.fontSize
		)
	)
}

function splitRow(row: Piece[], page: number): Segment[] {
	const groups: Piece[][] = []
	for (const piece of row) {
		const group = groups.at(-1)
		const last = group?.at(-1)
		const size = Math.max(piece.fontSize, last?.fontSize ?? 0)
		if (group && last && piece.x - last.right <= CELL_GAP * size) group.push(piece)
		else groups.push([piece])
	}
	return groups.map((group) => segment(group, page)).filter((one) => one.text !== '')
}

function segment(group: Piece[], page: number): Segment {
	const ordered = readingOrder(group)
	const spacing = letterSpacing(ordered)
	const runs: Run[] = []
	for (const [i, piece] of ordered.entries()) {
		const before = ordered[i - 1]
		const gap = before ? Math.max(piece.x - before.right, before.x - piece.right) : 0
		const spaced = before !== undefined && gap > Math.max(WORD_GAP * piece.fontSize, spacing)
		append(runs, piece, spaced)
	}
	const text = collapse(mendLigatures(runs.map((run) => run.text).join('')))
	const sizes = group.map((piece) => piece.fontSize)
	return {
		text,
		runs: trimRuns(runs),
		x: Math.min(...group.map((piece) => piece.x)),
		right: Math.max(...group.map((piece) => piece.right)),
		wordsX: /^[^\p{L}\p{N}]$/u.test(ordered[0]?.text.trim() ?? '') ? (ordered[1]?.x ?? null) : null,
		baseline: mainPiece(group).baseline,
		size: Math.max(...sizes),
		page,
		order: Math.min(...group.map((piece) => piece.order))
	}
}

function mainPiece(group: Piece[]): Piece {
	return group.reduce((a, b) => (b.text.length > a.text.length ? b : a))
}

function append(runs: Run[], piece: Piece, spaced: boolean): void {
	const text = piece.text
	const last = runs.at(-1)
	const bold = piece.bold ?? false
	const italic = piece.italic ?? false
	const same =
		last &&
		last.bold === bold &&
		last.italic === italic &&
		last.size === piece.fontSize &&
		last.url === piece.url
	const joint = spaced && last && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : ''
	if (same) last.text += joint + text
	else {
		if (last) last.text += joint
		runs.push({ text, bold, italic, size: piece.fontSize, font: piece.fontName, url: piece.url })
	}
}

/** In a line that runs right to left, Latin words and numbers keep their own direction. */
function readingOrder(group: Piece[]): Piece[] {
	if (!runsRightToLeft(group.map((piece) => piece.text).join(''))) return islandsTurned(group)
	const ordered: Piece[] = []
	let latin: Piece[] = []
	for (const piece of [...group].reverse()) {
		if (/[A-Za-z0-9\u0660-\u0669\u06f0-\u06f9]/.test(piece.text)) latin.unshift(piece)
		else {
			ordered.push(...latin, piece)
			latin = []
		}
	}
	return [...ordered, ...latin]
}

/** Words that run right to left inside a line that does not: each stretch is turned by itself. */
function islandsTurned(group: Piece[]): Piece[] {
	const ordered: Piece[] = []
	let island: Piece[] = []
	for (const piece of group) {
		const turned = runsRightToLeft(piece.text)
		if (turned || (island.length > 0 && /^[\s،,.؛:]+$/.test(piece.text))) island.unshift(piece)
		else {
			ordered.push(...island, piece)
			island = []
		}
	}
	return [...ordered, ...island]
}

/**
 * When most runs are single letters set apart ("S K I L L S"), the usual gap is
 * spacing and only clearly wider ones separate words. 0 for ordinary text.
 */
function letterSpacing(group: Piece[]): number {
	const single = group.filter((piece) => piece.text.trim().length === 1).length
	if (group.length < 4 || single < 0.8 * group.length) return 0
	const gaps = group
		.slice(1)
		.map((piece, i) => piece.x - (group[i]?.right ?? piece.x))
		.sort((a, b) => a - b)
	const middle = gaps[Math.floor(gaps.length / 2)] ?? 0
	return middle <= 0 ? 0 : middle + 0.15 * (group[0]?.fontSize ?? 0)
}

/** Spaces made single; letters that the file itself sets apart with spaces joined again. */
function collapse(text: string): string {
	const clean = leftwardMended(cleanText(text.replace(symbolBullet, '• ')).trim())
	const tokens = clean.split(/\s+/)
	const single = tokens.filter((token) => /^[\p{L}&]$/u.test(token)).length
	if (tokens.length >= 4 && single >= 0.9 * tokens.length) {
		const words = clean.split(/\s{2,}/).map((word) => word.replace(/\s+/g, ''))
		return words.join(' ')
	}
	return clean.replace(/\s+/g, ' ')
}

function trimRuns(runs: Run[]): Run[] {
	return runs
		.map((run) => ({
			...run,
			text: leftwardMended(cleanText(mendLigatures(run.text)).replace(/\s+/g, ' '))
		}))
		.filter((run) => run.text !== '')
}
