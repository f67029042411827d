import type { Section } from '../schema'
import { readPdf } from './read'
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

/** A section's heading, in the look that `sectionUnder` gives its own. */
export function heading(text: string, y: number): TextItem {
	return item(text, 40, y, { fontSize: 14, bold: true })
}

/** The name and address that a resume begins with. */
export const top = [
	item('Mira Okonkwo', 40, 40, { fontSize: 22, bold: true }),
	item('mira.okonkwo@example.com', 40, 70)
]

/** The sections that are read of these pages. */
export function sectionsOf(...pages: TextItem[][]): Section[] {
	const result = readPdf(pdf(...pages))
	if (!result.ok) throw new Error(JSON.stringify(result.failure))
	return result.value.resume.sections
}

/** What is read of `items` in a section between the contact lines and the skills. */
export function sectionUnder(title: string, items: TextItem[]): Section | undefined {
	const [section] = sectionsOf([
		...top,
		heading(title, 100),
		...items,
		heading('Skills', 700),
		item('SQL, Python, Excel', 40, 725)
	])
	return section
}
