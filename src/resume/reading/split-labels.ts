import { withoutBullet } from './glyphs'
import { headingKind } from './headings'
import type { Cell, Line } from './line'
import { type BodyLook, prominence } from './look'

/**
 * Headings that stand on one line with what they head (label columns): split in
 * two when at least two labels of the column are headings we know.
 */
export function splitLabels(lines: Line[], body: BodyLook): Line[] {
	const labelled = lines.filter(
		(line) => line.cells.length > 1 && headingKind(line.cells[0]?.text ?? '')
	)
	const columns = labelled.map((line) => Math.round(line.x / 4))
	return lines.flatMap((line) => {
		if (line.cells[0]?.label && line.cells.length > 1)
			return [withCells(line, line.cells.slice(0, 1)), besideLabel(line)]
		if (!labelled.includes(line)) return [line]
		const alike = columns.filter((x) => Math.abs(x - Math.round(line.x / 4)) <= 1).length
		const [label, ...rest] = line.cells
		if (!label || rest.length === 0) return [line]
		const head = withCells(line, [label])
		if (alike < 2 && prominence(head, body) < 2) return [line]
		if (/[:：]$/.test(label.text) && hasStronger(head, lines, body)) return [line]
		return [head, besideLabel(line)]
	})
}

/** "Tools:" beside what it names is a word of the text where headings stand alone, without a colon and no less prominent. */
function hasStronger(label: Line, lines: Line[], body: BodyLook): boolean {
	const own = prominence(label, body)
	const alone = lines.filter(
		(line) =>
			isCandidate(line) &&
			!/[:：]$/.test(line.text) &&
			headingKind(line.text) !== null &&
			prominence(line, body) >= Math.max(own, 1)
	)
	return distinctKinds(alone) >= 2
}

/** What stands beside a label, with the bullet of its own that it may begin with. */
function besideLabel(line: Line): Line {
	const [, first, ...more] = line.cells
	if (!first) throw new Error('A label without text beside it')
	const text = withoutBullet(first.text)
	const bare = text === '' ? more : [{ ...first, ...(text === null ? {} : { text }) }, ...more]
	const bullet = text !== null && bare.length > 0
	const rest = withCells(line, bare.length > 0 ? bare : [first])
	return { ...rest, x: first.x, textX: bare[0]?.x ?? first.x, bullet, pitch: 1.2 }
}

/** The line with only these cells. */
export function withCells(line: Line, cells: Cell[]): Line {
	const runs = cells.flatMap((cell) => cell.runs).filter((run) => run.text.trim() !== '')
	const x = Math.min(...cells.map((cell) => cell.x))
	return {
		...line,
		cells,
		text: cells.map((cell) => cell.text).join(' '),
		x,
		textX: x,
		right: Math.max(...cells.map((cell) => cell.right)),
		bold: runs.length > 0 && runs.every((run) => run.bold),
		italic: runs.length > 0 && runs.every((run) => run.italic),
		size: Math.max(0, ...runs.map((run) => run.size)),
		font: runs[0]?.font ?? line.font,
		spans: cells.flatMap((cell) => cell.spans)
	}
}

/** Short, in one cell, without a mark: it could be a heading. */
export function isCandidate(line: Line): boolean {
	return !line.bullet && line.cells.length === 1 && line.text.length <= 60 && line.origin === 'body'
}

/** How many kinds of section these lines would head. */
export function distinctKinds(lines: Line[]): number {
	return new Set(lines.map((line) => headingKind(line.text))).size
}
