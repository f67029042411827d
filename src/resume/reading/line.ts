import type { Span } from '../schema'
import { remembered } from './memory'

/** A stretch of text in one look. `size` in points, 0 when unknown. */
export type Run = {
	text: string
	bold: boolean
	italic: boolean
	size: number
	font: string
	url: string
}

/** What stands between two wide gaps, tabs or table borders of a line. */
export type Cell = {
	text: string
	runs: Run[]
	x: number
	right: number
	spans: Span[]
	/** A heading that stands beside the text it heads. */
	label?: boolean
}

/** One line of a PDF or one paragraph of a DOCX, in reading order; lengths in points. */
export type Line = {
	text: string
	cells: Cell[]
	/** Left edge, with the bullet; `textX` is where the words begin. */
	x: number
	textX: number
	right: number
	/** Baseline from the top of the page; the paragraph's index in a DOCX. */
	baseline: number
	page: number
	/** Column of the page the line stands in; `edge` is how far that column's text reaches. */
	region: number
	edge: number
	/** Baseline distance to the line above in the same column, in font sizes; 0 when there is none. */
	pitch: number
	size: number
	bold: boolean
	italic: boolean
	font: string
	bullet: boolean
	/** Style name and heading level of a DOCX. */
	style: string
	headingLevel: number | null
	/** A DOCX paragraph is whole; a PDF line may go on in the next one. */
	whole: boolean
	origin: 'header' | 'body' | 'footer' | 'note'
	spans: Span[]
}

/** One cell of a line as a line of its own. */
export function cellAsLine(line: Line, cell: Cell): Line {
	const { text, x, right, spans } = cell
	return { ...line, cells: [cell], text, x, textX: x, right, spans }
}

/** In capitals, as far as its script has them. */
export function isCaps(text: string): boolean {
	if (text !== text.toUpperCase() || text === text.toLowerCase()) return false
	return (text.match(/\p{L}/gu)?.length ?? 0) > 1
}

export const lettersOf = remembered((text) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0)

/**
 * What a line cannot begin without: its first word; in Han and Kana, which break
 * anywhere but before a stop, its first two signs with the number before them.
 */
export function firstWord(text: string): string {
	const [word = ''] = wordsOf(text)
	return word.match(signs)?.[0] ?? word
}

const signs = /^[\p{N}\p{L}]*?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].?/u

export function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter(Boolean)
}
