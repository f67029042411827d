/**
 * What an adapter delivers about a document before anybody has thought about
 * what it means. Plain data: the stages in this folder never see a file.
 */

/** One run of text as the page draws it; all lengths in points, origin at the top left corner. */
export type TextItem = {
	text: string
	x: number
	/** Top of the run: its baseline is at `y + height`. */
	y: number
	width: number
	height: number
	fontSize: number
	fontName: string
	bold?: boolean
	italic?: boolean
}

/**
 * Words that are in the file but not for a person's eyes, and how that was done:
 * the colour of what lies under them, letters under 2 points, never drawn, beside
 * the page, painted over or cut off, or marked as hidden (also by a layer that is off).
 */
export type HiddenWords = {
	words: number
	why: 'contrast' | 'tiny' | 'undrawn' | 'outside' | 'covered' | 'marked'
}

/** `painted`: something other than text is drawn on the page, so a page without text may be a picture of it. */
export type PdfPage = {
	number: number
	width: number
	height: number
	painted: boolean
	items: TextItem[]
	/** Left out of `items`. */
	hidden: HiddenWords[]
}

export type PdfLink = {
	page: number
	x: number
	y: number
	width: number
	height: number
	url: string
}

/** `totalPages` counts the pages of the file; `pages` may hold fewer when some could not be opened. */
export type PdfSource = { pages: PdfPage[]; links: PdfLink[]; totalPages: number }

/** Text of one look inside a paragraph. A tab is `\t`, a line break `\n`. `fontSize` in points. */
export type WordRun = {
	text: string
	bold: boolean
	italic: boolean
	fontSize: number | null
	url: string
}

/** Where a paragraph stands in a table; nested tables count from the outermost one. */
export type CellPosition = { table: number; row: number; column: number }

export type WordOrigin = 'header' | 'body' | 'footer' | 'note'

export type StyledParagraph = {
	/** Place in reading order over the whole document, from 0. */
	index: number
	origin: WordOrigin
	/** All runs together. */
	text: string
	runs: WordRun[]
	/** Name of the paragraph style, e.g. `Heading 1`, `Title`; `''` for none. */
	style: string
	/** 1 to 9 when the style or its outline level makes it a heading. */
	headingLevel: number | null
	/** Depth of the list item from 0; `null` outside lists. */
	listLevel: number | null
	ordered: boolean
	/** The whole paragraph is bold, by its runs or its style. */
	bold: boolean
	/** Largest size in the paragraph in points, from the runs or the style. */
	fontSize: number | null
	alignment: string
	/** Left indent in points. */
	indent: number
	cell: CellPosition | null
}

/** `hidden` words are left out of the paragraphs. */
export type WordSource = { paragraphs: StyledParagraph[]; hidden: HiddenWords[] }
