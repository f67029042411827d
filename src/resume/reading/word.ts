import { withoutDoubles } from './doubled'
import { cleanText, withoutBullet } from './glyphs'
import type { Cell, Line, Run } from './line'
import type { StyledParagraph, WordSource } from './source'

const LIST_STEP = 18

/** Lines of a DOCX in reading order: one for each paragraph, or for each table row of short cells. */
export function linesOfWord(source: WordSource): Line[] {
	const lines: Line[] = []
	const paragraphs = source.paragraphs.filter((paragraph) => paragraph.text.trim() !== '')
	for (const group of tableRows(paragraphs)) {
		if (isRow(group)) {
			const parts = group.flatMap((paragraph) => linesOf(paragraph))
			lines.push(joinRow(parts))
		} else lines.push(...group.flatMap((paragraph) => linesOf(paragraph)))
	}
	return withoutDoubles(spaced(lines, source))
}

/** Paragraphs outside tables stand alone; those of one table row stay together. */
function tableRows(paragraphs: StyledParagraph[]): StyledParagraph[][] {
	const groups: StyledParagraph[][] = []
	for (const paragraph of paragraphs) {
		const last = groups.at(-1)?.[0]
		const same =
			last?.cell &&
			paragraph.cell &&
			last.origin === paragraph.origin &&
			last.cell.table === paragraph.cell.table &&
			last.cell.row === paragraph.cell.row
		if (same) groups.at(-1)?.push(paragraph)
		else groups.push([paragraph])
	}
	return groups
}

/** A row of a table of facts has at most one paragraph in each cell; a layout table has many. */
function isRow(group: StyledParagraph[]): boolean {
	const columns = group.map((paragraph) => paragraph.cell?.column)
	return group.length > 1 && new Set(columns).size === group.length
}

function linesOf(paragraph: StyledParagraph): Line[] {
	const lines: Line[] = []
	for (const runs of splitRuns(paragraph, '\n')) {
		const cells = splitCells(runs, paragraph)
		if (cells.length > 0) lines.push(toLine(cells, paragraph))
	}
	return lines
}

function toRun(run: StyledParagraph['runs'][number]): Run {
	return { ...run, size: run.fontSize ?? 0, font: '' }
}

function splitRuns(paragraph: StyledParagraph, mark: string): Run[][] {
	const groups: Run[][] = [[]]
	for (const run of paragraph.runs) {
		for (const [i, text] of run.text.split(mark).entries()) {
			if (i > 0) groups.push([])
			if (text !== '') groups.at(-1)?.push({ ...toRun(run), text })
		}
	}
	return groups
}

/** Tabs and long rows of spaces set cells apart. */
function splitCells(runs: Run[], paragraph: StyledParagraph): Cell[] {
	const groups: Run[][] = [[]]
	for (const run of runs) {
		for (const [i, raw] of run.text.split(/\t+| {4,}/).entries()) {
			if (i > 0) groups.push([])
			const text = cleanText(raw).replace(/\s+/g, ' ')
			if (text !== '') groups.at(-1)?.push({ ...run, text })
		}
	}
	const left = paragraph.indent + (paragraph.listLevel ?? 0) * LIST_STEP
	return groups
		.map((group, i) => ({
			text: group
				.map((run) => run.text)
				.join('')
				.replace(/\s+/g, ' ')
				.trim(),
			runs: group,
			x: left + i * 100,
			right: left + i * 100 + 90,
			spans: [{ paragraph: paragraph.index }]
		}))
		.filter((cell) => cell.text !== '')
}

function toLine(all: Cell[], paragraph: StyledParagraph): Line {
	const [mark] = all
	const rest = mark ? withoutBullet(mark.text) : null
	// A mark typed by hand stands before a tab, and so in a cell of its own.
	const cells = rest === '' && all.length > 1 ? all.slice(1) : all
	const first = cells[0]
	if (first && rest) first.text = rest
	const runs = cells.flatMap((cell) => cell.runs).filter((run) => run.text.trim() !== '')
	const x = first?.x ?? 0
	const bullet = rest !== null || (paragraph.listLevel !== null && paragraph.headingLevel === null)
	return {
		text: cells.map((cell) => cell.text).join(' '),
		cells,
		x,
		textX: bullet ? x + LIST_STEP / 2 : x,
		right: 0,
		baseline: paragraph.index,
		page: 0,
		region: 0,
		edge: 0,
		pitch: 0,
		size: Math.max(0, ...runs.map((run) => run.size)),
		bold: runs.length > 0 && runs.every((run) => run.bold),
		italic: runs.length > 0 && runs.every((run) => run.italic),
		font: '',
		bullet,
		style: paragraph.style,
		headingLevel: paragraph.headingLevel,
		whole: true,
		origin: paragraph.origin,
		spans: [{ paragraph: paragraph.index }]
	}
}

function joinRow(parts: Line[]): Line {
	const [first, ...rest] = parts
	if (!first) throw new Error('A table row without a cell')
	const all = [first, ...rest]
	const cells = all.flatMap((line) => line.cells).map((cell, i) => ({ ...cell, x: i * 100 }))
	return {
		...first,
		cells,
		text: cells.map((cell) => cell.text).join(' '),
		bold: all.every((line) => line.bold),
		spans: all.flatMap((line) => line.spans)
	}
}

/** An empty paragraph between two lines is a gap, as wide as two lines. */
function spaced(lines: Line[], source: WordSource): Line[] {
	const empty = new Set(
		source.paragraphs.filter((one) => one.text.trim() === '').map((one) => one.index)
	)
	return lines.map((line, i) => {
		if (i === 0) return line
		return { ...line, pitch: empty.has(line.baseline - 1) ? 2.5 : 1.2 }
	})
}
