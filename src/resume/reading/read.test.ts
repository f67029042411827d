import { expect, test } from 'vitest'
import { item, page, pdf, sectionsOf, top } from './fixture'
import { readPdf, readWord } from './read'
import type { StyledParagraph, TextItem, WordSource } from './source'

const heading = (text: string, y: number) => item(text, 40, y, { fontSize: 14, bold: true })

const onePage = (): TextItem[] => [
	item('Mira Okonkwo', 40, 40, { fontSize: 22, bold: true }),
	item('mira.okonkwo@example.com', 40, 70),
	item('Porto, Portugal', 300, 70),
	heading('Experience', 100),
	item('Data Analyst', 40, 125, { bold: true }),
	item('Jan 2020 – Present', 450, 125),
	item('Saltmarsh Freight Ltd, Porto, Portugal', 40, 140),
	item('• Cut empty runs by 12% with a weekly report', 40, 158),
	item('• Trained six colleagues', 40, 172),
	heading('Curiosities', 200),
	item('I keep bees and repair old radios in a shed behind the house.', 40, 225),
	heading('Skills', 250),
	item('SQL, Python, Excel', 40, 275)
]

function readOne(items = onePage()) {
	const result = readPdf(pdf(items))
	if (!result.ok) throw new Error(JSON.stringify(result.failure))
	return result.value
}

test('a plain page becomes contact, sections, an entry and its bullets', () => {
	const { basics, sections } = readOne().resume
	expect(basics).toMatchObject({
		name: 'Mira Okonkwo',
		email: 'mira.okonkwo@example.com',
		location: 'Porto, Portugal'
	})
	expect(sections.map((section) => section.kind)).toEqual(['work', 'other', 'skills'])
	expect(sections[0]?.entries[0]).toMatchObject({
		id: 'work-1-e1',
		title: 'Data Analyst',
		organization: 'Saltmarsh Freight Ltd',
		location: 'Porto, Portugal',
		dates: 'Jan 2020 – Present',
		start: '2020-01',
		end: null,
		current: true,
		highlights: [
			{ id: 'work-1-e1-h1', text: 'Cut empty runs by 12% with a weekly report' },
			{ id: 'work-1-e1-h2', text: 'Trained six colleagues' }
		]
	})
})

test('a heading nobody knows keeps its words and its text', () => {
	const other = readOne().resume.sections[1]
	expect(other?.title).toBe('Curiosities')
	expect(other?.paragraphs.map((one) => one.text)).toEqual([
		'I keep bees and repair old radios in a shed behind the house.'
	])
})

test('a bullet knows where on the page it stands', () => {
	expect(readOne().provenance['work-1-e1-h2']?.spans).toEqual([
		{ page: 1, x: 40, y: 172, width: 120, height: 12 }
	])
})

test('without an e-mail address none is made up and the person is told', () => {
	const { resume, warnings } = readOne(onePage().filter((one) => !one.text.includes('@')))
	expect(resume.basics.email).toBe('')
	expect(warnings.map((warning) => warning.code)).toEqual(['email_missing'])
})

test('a page that is a picture is said to be unread', () => {
	const source = pdf(onePage())
	const scan = { ...page([], 2), painted: true }
	const result = readPdf({ ...source, pages: [...source.pages, scan], totalPages: 2 })
	expect(result.ok && result.value.warnings.map((warning) => warning.code)).toEqual([
		'pages_unread'
	])
	expect(result.ok && result.value.pages).toBe(2)
})

test('only pictures are a scan, nothing at all is empty', () => {
	const blank = page([])
	const scanned = { links: [], totalPages: 1, pages: [{ ...blank, painted: true }] }
	expect(readPdf(scanned)).toMatchObject({ ok: false, failure: { reason: 'scanned' } })
	const empty = { links: [], totalPages: 1, pages: [blank] }
	expect(readPdf(empty)).toMatchObject({ ok: false, failure: { reason: 'empty' } })
})

test('glyph numbers instead of letters are no text', () => {
	const cipher = '2SHUDWLRQVDQDOBVWZLWKVLBBHDUVRIHBSHULHQFHLQIRRGORJLVWLFV'
	const result = readPdf(pdf([item(cipher, 40, 100), item(cipher, 40, 120)]))
	expect(result).toMatchObject({ ok: false, failure: { reason: 'no_character_map' } })
})

function paragraph(
	index: number,
	text: string,
	more: Partial<StyledParagraph> = {}
): StyledParagraph {
	const bold = more.bold ?? false
	return {
		index,
		origin: 'body',
		text,
		runs: [{ text, bold, italic: false, fontSize: 11, url: '' }],
		style: 'Normal',
		headingLevel: null,
		listLevel: null,
		ordered: false,
		bold,
		fontSize: 11,
		alignment: '',
		indent: 0,
		cell: null,
		...more
	}
}

const wordResume = (): WordSource => ({
	hidden: [],
	paragraphs: [
		paragraph(0, 'Mira Okonkwo, mira.okonkwo@example.com', { origin: 'header' }),
		paragraph(1, 'Work history', { style: 'Heading 1', headingLevel: 1 }),
		paragraph(2, 'Data Analyst\t2019 – 2021', { bold: true }),
		paragraph(3, 'Saltmarsh Freight Ltd'),
		paragraph(4, 'Cut empty runs by 12%', { listLevel: 0 })
	]
})

test('a DOCX is read by its styles, its header included', () => {
	const result = readWord(wordResume())
	if (!result.ok) throw new Error('not read')
	const { basics, sections } = result.value.resume
	expect(basics).toMatchObject({ name: 'Mira Okonkwo', email: 'mira.okonkwo@example.com' })
	expect(sections[0]?.entries[0]).toMatchObject({
		title: 'Data Analyst',
		organization: 'Saltmarsh Freight Ltd',
		start: '2019',
		end: '2021'
	})
	expect(result.value.provenance['work-1-e1-h1']?.spans).toEqual([{ paragraph: 4 }])
})

test('a mark typed by hand before a tab begins a list item of a DOCX', () => {
	const source = wordResume()
	const result = readWord({
		...source,
		paragraphs: [...source.paragraphs, paragraph(5, '•\tTrained two colleagues')]
	})
	const [entry] = result.ok ? (result.value.resume.sections[0]?.entries ?? []) : []
	expect(entry?.highlights.map(({ text }) => text)).toEqual([
		'Cut empty runs by 12%',
		'Trained two colleagues'
	])
})

test('words nobody can see are told, with what hides them', () => {
	const [first] = pdf(onePage()).pages
	if (!first) throw new Error('no page')
	const hidden = [
		{ words: 12, why: 'contrast' as const },
		{ words: 8, why: 'tiny' as const }
	]
	const result = readPdf({ pages: [{ ...first, hidden }], links: [], totalPages: 1 })
	expect(result.ok && result.value.warnings).toEqual([
		{
			code: 'hidden_text',
			message:
				'We left out 20 words that nobody can see in your file: in the colour of their background, or smaller than 2 points. Some systems read them all the same and may hold them against you, so please remove them.'
		}
	])
})

test('a DOCX without words is empty', () => {
	expect(readWord({ paragraphs: [paragraph(0, ' ')], hidden: [] })).toMatchObject({
		ok: false,
		failure: { reason: 'empty' }
	})
})

test('a heading whose text has moved to the contact fields stays, with nothing under it', () => {
	const sections = sectionsOf([
		item('Mira Okonkwo', 40, 40, { fontSize: 22, bold: true }),
		heading('Contact', 70),
		item('mira.okonkwo@example.com', 40, 90),
		heading('Skills', 250),
		item('SQL, Python, Excel', 40, 275)
	])
	expect(sections.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
		'contact Contact',
		'skills Skills'
	])
	expect(sections[0]?.paragraphs).toEqual([])
})

test('degrees without dates are entries, also where the school ends in a full stop', () => {
	const [education] = sectionsOf([
		...top,
		heading('Education', 100),
		item('Master of Arts', 40, 125, { bold: true }),
		item('Major in Logistics, Alder University.', 40, 140),
		item('Bachelor of Arts', 40, 160, { bold: true }),
		item('Minor in History, Birch College.', 40, 175),
		heading('Skills', 250),
		item('SQL, Python, Excel', 40, 275)
	])
	expect(education?.entries.map(({ title, organization }) => [title, organization])).toEqual([
		['Master of Arts', 'Alder University'],
		['Bachelor of Arts', 'Birch College']
	])
})

test('two degrees of one look and one spacing part at their dates', () => {
	const [education] = sectionsOf([
		...top,
		heading('Education', 100),
		item('Master of Science', 40, 125),
		item('2006 – 2008', 450, 125),
		item('Alder University', 40, 140),
		item('Bachelor of Science', 40, 155),
		item('2002 – 2006', 450, 155),
		item('Birch College', 40, 170),
		heading('Skills', 250),
		item('SQL, Python, Excel', 40, 275)
	])
	expect(education?.entries.map(({ title, organization }) => [title, organization])).toEqual([
		['Master of Science', 'Alder University'],
		['Bachelor of Science', 'Birch College']
	])
})

test('the address below an entry is not the employer of the next', () => {
	const [work] = sectionsOf([
		...top,
		heading('Experience', 100),
		item('Saltmarsh Freight Ltd', 40, 125),
		item('Data Analyst', 40, 138),
		item('2019 – 2021', 40, 151),
		item('• Cut empty runs by 12% with a weekly report', 40, 166),
		item('https://saltmarsh.example.com', 40, 182),
		item('Harbour Tools Inc', 40, 206),
		item('Junior Analyst', 40, 219),
		item('2016 – 2019', 40, 232),
		item('• Kept the stock list true to the shelves', 40, 247),
		heading('Skills', 290),
		item('SQL, Python, Excel', 40, 315)
	])
	expect(work?.entries.map((entry) => entry.organization)).toEqual([
		'Saltmarsh Freight Ltd',
		'Harbour Tools Inc'
	])
})

test('short skills of a narrow column stay apart', () => {
	const skills = sectionsOf([
		...top,
		heading('Experience', 100),
		item('Data Analyst, Saltmarsh Freight Ltd', 40, 125),
		item('2019 – 2021', 450, 125),
		heading('Skills', 250),
		item('Route planning', 40, 275),
		item('Stock keeping', 40, 289),
		item('Data cleaning', 40, 303)
	]).find((section) => section.kind === 'skills')
	expect(skills?.groups[0]?.items.map((one) => one.text)).toEqual([
		'Route planning',
		'Stock keeping',
		'Data cleaning'
	])
})

test('in a column set flush right, ragged left edges make no bullets', () => {
	const right = (text: string, y: number, more: Partial<TextItem> = {}) =>
		item(text, 560 - text.length * 5, y, { width: text.length * 5, ...more })
	const [work] = sectionsOf([
		...top,
		right('Experience', 100, { fontSize: 14, bold: true }),
		right('Saltmarsh Freight Ltd', 125, { bold: true }),
		right('Data Analyst', 140),
		right('2019 – 2021', 155),
		right('Harbour Tools Inc', 180, { bold: true }),
		right('Junior Analyst', 195),
		right('2016 – 2019', 210),
		right('Skills', 250, { fontSize: 14, bold: true }),
		right('SQL, Python, Excel', 275)
	])
	expect(work?.entries.map(({ title, highlights }) => [title, highlights.length])).toEqual([
		['Data Analyst', 0],
		['Junior Analyst', 0]
	])
})

test('a list without marks that is set in from the right is one of bullets', () => {
	const right = (text: string, y: number, edge = 560, more: Partial<TextItem> = {}) =>
		item(text, edge - text.length * 5, y, { width: text.length * 5, ...more })
	const work = sectionsOf([
		...top,
		right('الخبرة العملية', 100, 560, { fontSize: 14, bold: true }),
		right('بنك الشرق', 125, 560, { bold: true }),
		right('2016 – 2019', 155),
		right('محللة بيانات', 140),
		right('بنيت لوحات متابعة لعشرين فرعا', 170, 530),
		right('قدت فريقا من خمسة محللين', 185, 530),
		right('المهارات', 250, 560, { fontSize: 14, bold: true }),
		right('Python, SQL', 275)
	]).find((section) => section.kind === 'work')
	expect(work?.entries.map(({ highlights }) => highlights.length)).toEqual([2])
})
