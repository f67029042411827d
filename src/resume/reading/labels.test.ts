import { expect, test } from 'vitest'
import { readPdf } from './read'
import type { PdfSource, TextItem } from './source'

const item = (text: string, x: number, baseline: number, bold = false): TextItem => ({
	text,
	x,
	y: baseline - 10,
	width: text.length * 5,
	height: 10,
	fontSize: 10,
	fontName: bold ? 'Serif-Bold' : 'Serif',
	bold
})

const source = (...items: TextItem[]): PdfSource => ({
	pages: [{ number: 1, width: 600, height: 800, painted: false, items, hidden: [] }],
	links: [],
	totalPages: 1
})

const long = 'Kept the books of three plants and closed each month within four days of its end.'

const labelled = source(
	item('Ada Quell', 200, 100, true),
	item('EDUCATION', 40, 150, true),
	item('University of Marburg, Germany', 150, 150, true),
	item('M.Sc. in Geology', 150, 162),
	item('2010 – 2012', 450, 162),
	item('RESEARCH', 40, 200, true),
	item('EXPERIENCE', 40, 211, true),
	item('Institute of Geology, Marburg', 150, 200, true),
	item('Assistant', 150, 212),
	item('2012 – 2014', 450, 212),
	item('▪', 150, 224),
	item(long, 160, 224),
	item('AWARDS &', 40, 260, true),
	item('SCHOLARSHIPS', 40, 271, true),
	item('▪', 150, 260),
	item('Scholarship of the town of Marburg', 160, 260),
	item('SKILLS', 40, 300, true),
	item('Python, QGIS, surveying, soil analysis', 150, 300)
)

const sectionsOf = (pdf: PdfSource) => {
	const result = readPdf(pdf)
	return result.ok ? result.value.resume.sections : []
}

test('headings beside their text head it, those of two lines as one', () => {
	expect(sectionsOf(labelled).map(({ kind, title }) => ({ kind, title }))).toEqual([
		{ kind: 'education', title: 'EDUCATION' },
		{ kind: 'work', title: 'RESEARCH EXPERIENCE' },
		{ kind: 'awards', title: 'AWARDS & SCHOLARSHIPS' },
		{ kind: 'skills', title: 'SKILLS' }
	])
})

test('text beside a label goes on below it', () => {
	const [, work] = sectionsOf(labelled)
	expect(work?.entries.map(({ highlights }) => highlights.map(({ text }) => text))).toEqual([
		[long]
	])
})

test('a label of two lines is found in both of them', () => {
	const result = readPdf(labelled)
	expect(result.ok && result.value.provenance['work-1.title']?.spans).toHaveLength(2)
})
