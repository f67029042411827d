import { isCaps, type Line, lettersOf } from './line'

/** How a line looks, as one comparable word. */
export function lookOf(line: Line): string {
	if (line.headingLevel !== null) return `h${line.headingLevel}`
	return look(line, line.text)
}

/** How a line begins: its first cell, without the place or date set apart from it. */
export function openingLook(line: Line): string {
	const cell = line.cells[0]
	const runs = cell?.runs.filter((run) => run.text.trim() !== '') ?? []
	if (!cell || runs.length === 0 || line.cells.length === 1) return lookOf(line)
	const own = {
		size: Math.max(...runs.map((run) => run.size)),
		bold: runs.every((run) => run.bold),
		italic: runs.every((run) => run.italic),
		font: runs[0]?.font ?? '',
		style: line.style
	}
	return look(own, cell.text)
}

type Look = Pick<Line, 'size' | 'bold' | 'italic' | 'font' | 'style'>

function look(line: Look, text: string): string {
	const style =
		line.style && !/^(normal|standard|body|list|no spacing)/i.test(line.style) ? line.style : ''
	return [
		Math.round(line.size * 2) / 2,
		line.bold ? 'b' : '',
		line.italic ? 'i' : '',
		isCaps(text) ? 'c' : '',
		line.font,
		style
	].join('/')
}

/** Size and font that most of the document's letters have. */
export type BodyLook = { size: number; font: string }

export function bodyLook(lines: Line[]): BodyLook {
	const sizes = new Map<number, number>()
	const fonts = new Map<string, number>()
	for (const line of lines) {
		const letters = lettersOf(line.text)
		const size = Math.round(line.size * 2) / 2
		sizes.set(size, (sizes.get(size) ?? 0) + letters)
		fonts.set(line.font, (fonts.get(line.font) ?? 0) + letters)
	}
	return { size: most(sizes) ?? 0, font: most(fonts) ?? '' }
}

function most<K>(counts: Map<K, number>): K | undefined {
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** How much a line stands out from the text around it; 0 for ordinary text. */
export function prominence(line: Line, body: BodyLook): number {
	let points = 0
	if (line.headingLevel !== null) points += 4
	if (line.style && /heading|title|überschrift|titre|título|titolo|section/i.test(line.style))
		points += 2
	if (body.size > 0 && line.size > 1.08 * body.size) points += line.size > 1.3 * body.size ? 3 : 2
	if (line.bold) points += 2
	if (isCaps(line.text)) points += 2
	if (line.font !== body.font && line.size >= body.size) points += 1
	return points
}
