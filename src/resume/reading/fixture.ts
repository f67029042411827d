import type { PdfPage, PdfSource, TextItem } from './source'

/** Text at a place on a page; width follows from the letters unless given. */
export function item(text: string, x: number, y: number, more: Partial<TextItem> = {}): TextItem {
	const fontSize = more.fontSize ?? 10
	return {
		text,
		x,
		y,
		width: text.length * fontSize * 0.5,
		height: fontSize,
		fontSize,
		fontName: 'Serif',
		...more
	}
}

export function page(items: TextItem[], number = 1): PdfPage {
	return { number, width: 600, height: 800, painted: false, items, hidden: [] }
}

export function pdf(...pages: TextItem[][]): PdfSource {
	return {
		pages: pages.map((items, i) => page(items, i + 1)),
		links: [],
		totalPages: pages.length
	}
}
