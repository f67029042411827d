import { expect, test } from 'vitest'
import { item, pdf, sectionsOf, top } from './fixture'
import { linesOfPdf } from './lines'
import type { TextItem } from './source'

const heading = (text: string, y: number, more: Partial<TextItem> = {}) =>
	item(text, 40, y, { fontSize: 14, bold: true, ...more })

const skills = [heading('Skills', 700), item('SQL, Python, Excel', 40, 725)]

test('a capital below the words of a bullet does not begin another one', () => {
	const [work] = sectionsOf([
		...top,
		heading('Experience', 100),
		item('Data Analyst', 40, 125, { bold: true }),
		item('2019 – 2021', 450, 125),
		item('Saltmarsh Freight Ltd', 40, 140),
		item('• Moved the depots to the cheaper contract of the', 50, 158),
		item('Port and trained everybody who worked there', 60, 171),
		item('until the spring', 60, 184),
		item('• Counted parcels', 50, 197),
		...skills
	])
	expect(work?.entries[0]?.highlights.map((one) => one.text)).toEqual([
		'Moved the depots to the cheaper contract of the Port and trained everybody who worked there until the spring',
		'Counted parcels'
	])
})

test('an employer on the next page heads an entry of its own', () => {
	const place = { italic: true, fontName: 'Slanted' }
	const firm = { fontSize: 11, fontName: 'Strong' }
	const [work] = sectionsOf(
		[
			...top,
			heading('Experience', 100),
			item('Saltmarsh Freight Ltd', 40, 125, firm),
			item('Porto, Portugal', 450, 125, place),
			item('Data Analyst', 40, 140),
			item('2021 – 2022', 450, 140),
			item('• Counted parcels', 50, 158),
			item('Harbour Tools Inc', 40, 180, firm),
			item('Porto, Portugal', 450, 180, place),
			item('Junior Analyst', 40, 195),
			item('2019 – 2021', 450, 195)
		],
		[
			item('Kasi', 40, 40, firm),
			item('Lisbon, Portugal', 450, 40, place),
			item('Warehouse Manager', 40, 55),
			item('2016 – 2019', 450, 55),
			item('• Kept the stock list true', 50, 73),
			...skills
		]
	)
	expect(work?.entries.map((entry) => entry.organization)).toEqual([
		'Saltmarsh Freight Ltd',
		'Harbour Tools Inc',
		'Kasi'
	])
})

test('entries part at the widest gap, whatever look their lines have', () => {
	const [work] = sectionsOf([
		...top,
		heading('Experience', 100),
		item('Junior Analyst', 40, 125),
		item('2019 – 2021', 40, 139),
		item('Porto, Portugal', 40, 153),
		item('Harbour Tools Inc', 40, 195, { fontSize: 12 }),
		item('Warehouse Manager', 40, 209),
		item('2016 – 2019', 40, 223),
		item('Porto, Portugal', 40, 237),
		...skills
	])
	expect(work?.entries.map(({ title, organization }) => [title, organization])).toEqual([
		['Junior Analyst', ''],
		['Warehouse Manager', 'Harbour Tools Inc']
	])
})

test('what a template asks for is no employer and parts a title from it', () => {
	const [work] = sectionsOf([
		...top,
		heading('Experience', 100),
		item('Accountant Company Name City , State', 40, 125),
		item('2019 – 2021', 450, 125),
		item('• Closed the books of six depots', 50, 140),
		item('Auditor', 40, 165),
		item('2016 – 2019', 450, 165),
		item('Company Name', 40, 180),
		item('• Counted what was in the safe', 50, 195),
		...skills
	])
	expect(work?.entries.map(({ title, organization }) => [title, organization])).toEqual([
		['Accountant', ''],
		['Auditor', '']
	])
})

test('a firm and a job on the only line of a header part at their comma', () => {
	const [work] = sectionsOf([
		...top,
		heading('Experience', 100),
		item('Research Intern, Saltmarsh', 40, 125),
		item('2019 – 2021', 450, 125),
		item('• Counted parcels', 50, 140),
		item('Brightwater, Office Manager', 40, 165),
		item('2016 – 2019', 450, 165),
		item('• Kept the stock list true', 50, 180),
		item('Chief, Accounts Payable Branch', 40, 205),
		item('2012 – 2016', 450, 205),
		...skills
	])
	expect(work?.entries.map(({ title, organization }) => [title, organization])).toEqual([
		['Research Intern', 'Saltmarsh'],
		['Office Manager', 'Brightwater'],
		['Chief, Accounts Payable Branch', '']
	])
})

test('a label over bullets opens no entry', () => {
	const [work] = sectionsOf([
		...top,
		heading('Experience', 100),
		item('Data Analyst', 40, 125, { bold: true }),
		item('2019 – 2021', 450, 125),
		item('Saltmarsh Freight Ltd', 40, 140),
		item('Achievements include:', 40, 160, { bold: true }),
		item('• Counted parcels', 50, 175),
		...skills
	])
	expect(work?.entries).toHaveLength(1)
	expect(work?.entries[0]?.paragraphs.map((one) => one.text)).toEqual(['Achievements include:'])
})

test('sentences a line each are a list without marks', () => {
	const [work] = sectionsOf([
		...top,
		heading('Experience', 100),
		item('Data Analyst, Saltmarsh Freight Ltd', 40, 125),
		item('2019 – 2021', 450, 125),
		item('Counted the parcels of six depots.', 40, 145),
		item('Wrote the weekly report for the board.', 40, 165),
		item('Trained everybody who came after me.', 40, 185),
		...skills
	])
	expect(work?.entries[0]?.highlights).toHaveLength(3)
})

test('a list in two columns ends where the next heading begins', () => {
	const pair = (left: string, right: string, y: number) => [item(left, 60, y), item(right, 215, y)]
	const items = [
		item('Strengths', 40, 100),
		...pair('Counting', 'Patience', 114),
		...pair('Writing', 'Humour', 128),
		...pair('Mending', 'Calm', 142),
		...pair('Packing', 'Care', 156),
		item('Experience', 40, 180),
		item('Data Analyst', 40, 194),
		item('From January 2019 to March 2021 with Saltmarsh Freight Ltd in Porto', 40, 208)
	].map((one, order) => ({ ...one, order }))
	const left = items.filter((one) => one.x < 200 && one.y < 175)
	const texts = linesOfPdf(
		pdf([...left, ...items.filter((one) => one.x > 200), ...items.filter((one) => one.y > 175)])
	).map((line) => line.text)
	expect(texts.indexOf('Care')).toBeLessThan(texts.indexOf('Experience'))
})

test('a heading over smaller headings stays', () => {
	const sections = sectionsOf([
		...top,
		heading('Honors & Awards', 100, { fontSize: 16 }),
		heading('International Awards', 125, { fontSize: 12 }),
		item('First prize of the harbour race', 40, 145),
		item('2019', 450, 145),
		heading('Experience', 200, { fontSize: 16 }),
		item('Data Analyst, Saltmarsh Freight Ltd', 40, 225),
		item('2019 – 2021', 450, 225),
		heading('Skills', 300, { fontSize: 16 }),
		item('SQL, Python, Excel', 40, 325)
	])
	expect(sections.map((section) => section.title)).toEqual([
		'Honors & Awards',
		'International Awards',
		'Experience',
		'Skills'
	])
})

test('headings are found where everything is set alike', () => {
	const sections = sectionsOf([
		...top,
		item('Summary', 40, 112),
		item('I look after the numbers of a freight company and like it there.', 40, 124),
		item('Experience', 40, 136),
		item('Data Analyst, Saltmarsh Freight Ltd 2019 – 2021', 40, 148),
		item('Counted the parcels of six depots every week for two years.', 40, 160),
		item('Education', 40, 172),
		item('Bachelor of Science, Alder University 2019', 40, 184),
		item('Skills', 40, 196),
		item('SQL, Python, Excel, route planning, stock keeping', 40, 208)
	])
	expect(sections.map((section) => section.title)).toEqual([
		'Summary',
		'Experience',
		'Education',
		'Skills'
	])
})

test('a heading in capitals parts from the words it ran into', () => {
	const sections = sectionsOf([
		...top,
		item('WORK EXPERIENCESoftware Engineer', 40, 112),
		item('Saltmarsh Freight - Porto, Portugal.', 40, 126),
		item('December 2015 to Present', 40, 140),
		item('Looked after the programs that tell six depots what to ship to whom.', 40, 154),
		item('EDUCATION', 40, 170),
		item('Alder University', 40, 184),
		item('SKILLS', 40, 210),
		item('SQL, Python, Excel', 40, 224)
	])
	expect(sections[0]).toMatchObject({
		title: 'WORK EXPERIENCE',
		entries: [{ title: 'Software Engineer', organization: 'Saltmarsh Freight', current: true }]
	})
})

test('an icon that begins every line of a list is its mark', () => {
	const rows = ['Counted parcels', 'Kept the stock list', 'Trained six colleagues']
	const lines = linesOfPdf(
		pdf(
			rows.flatMap((text, i) => [
				item('\uf054', 50, 100 + 14 * i, { fontName: 'FontAwesome', width: 6 }),
				item(text, 60, 100 + 14 * i)
			])
		)
	)
	expect(lines.map(({ text, bullet }) => [text, bullet])).toEqual(rows.map((text) => [text, true]))
})

test('icons before the ways to reach a person are no marks', () => {
	const lines = linesOfPdf(
		pdf([
			item('\uf095', 50, 100, { fontName: 'FontAwesome', width: 6 }),
			item('555 0100', 60, 100),
			item('\uf0e0', 50, 114, { fontName: 'FontAwesome', width: 6 }),
			item('mira@example.com', 60, 114),
			item('\uf015', 50, 128, { fontName: 'FontAwesome', width: 6 }),
			item('Porto, Portugal', 60, 128)
		])
	)
	expect(lines.some((line) => line.bullet)).toBe(false)
})

test('years at the foot of every page do not make it a contact line', () => {
	const foot = item('2018–2020, Mira Okonkwo', 40, 780, { fontSize: 8 })
	const body = (text: string) => [item(text, 40, 300), foot]
	const lines = linesOfPdf(pdf(body('First page of it'), body('Second page of it')))
	expect(lines.map((line) => line.text)).toEqual(['First page of it', 'Second page of it'])
})

test('two projects side by side are read one after the other', () => {
	const project = (x: number, name: string, rows: string[]) => [
		item(name, x, 125, { bold: true }),
		...rows.map((text, i) => item(text, x, 139 + 14 * i))
	]
	const [projects] = sectionsOf([
		...top,
		heading('Projects', 100),
		...project(40, 'Tide table', ['Tells six depots when', 'their ships can leave', 'again']),
		...project(320, 'Parcel counter', ['Counts what stands', 'in front of the door', 'of a depot']),
		item('Both have been in use for years, every day, by everybody who works there', 40, 220),
		...skills
	])
	expect(projects?.entries.map(({ title }) => title)).toEqual(['Tide table', 'Parcel counter'])
})

test('cards side by side under one heading part, whatever the section above sets at the right', () => {
	const card = (x: number, name: string, rows: string[]) => [
		item(name, x, 205, { bold: true }),
		...rows.map((text, i) => item(text, x, 219 + 14 * i))
	]
	const sections = sectionsOf([
		...top,
		heading('Education', 100),
		item('Alder University', 40, 125),
		item('2012 – 2016', 420, 125),
		item('Bremen', 40, 139),
		item('B.A. in Logistics', 420, 139),
		heading('Projects', 180),
		...card(40, 'Tide table', ['Tells six depots when', 'their ships can leave', 'again']),
		...card(320, 'Parcel counter', ['Counts what stands', 'in front of the door', 'of a depot']),
		heading('Skills', 280),
		item('SQL, Python, Excel', 40, 300)
	])
	const projects = sections.find(({ kind }) => kind === 'projects')
	expect(projects?.entries.map(({ title }) => title)).toEqual(['Tide table', 'Parcel counter'])
	expect(sections.map(({ kind }) => kind).slice(-3)).toEqual(['education', 'projects', 'skills'])
})

test('an employer without a place is no heading, though sub-headings look alike', () => {
	const job = (employer: string, place: string, title: string, y: number) => [
		item(employer, 40, y, { bold: true }),
		...(place === '' ? [] : [item(place, 480, y)]),
		item(title, 40, y + 14),
		item('2015 – 2017', 480, y + 14),
		item('• Moved four depots to one timetable without a day of delay', 50, y + 28)
	]
	const sections = sectionsOf([
		...top,
		heading('Experience', 100),
		...job('Alder Freight', 'Bremen', 'Dispatcher', 125),
		...job('Birch Lines', 'Kiel', 'Dispatcher', 175),
		...job('Cedar Rail', 'Bonn', 'Clerk', 225),
		...job('Kasa', '', 'Clerk', 275),
		heading('Honors', 330),
		item('Awards', 40, 350, { bold: true }),
		item('Depot of the Year', 40, 364),
		item('Community', 40, 385, { bold: true }),
		item('Friends of the Harbour', 40, 399),
		...skills
	])
	const work = sections.find(({ kind }) => kind === 'work')
	expect(sections.map(({ title }) => title)).not.toContain('Kasa')
	expect(work?.entries).toHaveLength(4)
})

test('a street is where a firm sits, not its name', () => {
	const [work] = sectionsOf([
		...top,
		heading('Esperienza professionale', 100),
		item('Cassiera', 40, 125, { bold: true }),
		item('aprile 1997 - maggio 2000', 400, 125),
		item('Forno Antico', 40, 140),
		item('Via dello Scoglio 146, 40100 Bologna', 40, 155),
		...skills
	])
	expect(work?.entries[0]).toMatchObject({
		title: 'Cassiera',
		organization: 'Forno Antico',
		location: 'Via dello Scoglio 146, 40100 Bologna'
	})
})

test('the name and the number of a page at its head are not read again', () => {
	const lines = linesOfPdf(
		pdf(
			[...top, ...skills],
			[
				item('Mira Okonkwo – Page 2 of 2', 40, 20),
				heading('Interests', 100),
				item('Rowing, chess and old maps', 40, 125)
			]
		)
	)
	expect(lines.filter(({ page }) => page === 2).map(({ text }) => text)).toEqual([
		'Interests',
		'Rowing, chess and old maps'
	])
})

test('the title of the document heads nothing, even where it could head a section', () => {
	const titles = sectionsOf([
		item('職務経歴書', 250, 40, { fontSize: 22, bold: true }),
		item('田中 一郎', 40, 80),
		heading('職務経歴', 120),
		item('港運輸株式会社', 40, 145),
		item('2015年4月 – 2020年3月', 420, 145),
		heading('スキル', 200),
		item('英語、フォークリフト', 40, 225)
	]).map(({ title }) => title)
	expect(titles.filter(Boolean)).toEqual(['職務経歴', 'スキル'])
})

test('lines without spaces are full when one more sign would not have fitted', () => {
	const wide = (text: string, x: number, y: number) => item(text, x, y, { width: text.length * 10 })
	const [work] = sectionsOf([
		...top,
		heading('職務経歴', 100),
		wide('港運輸株式会社', 40, 125),
		wide('2015年4月 – 2020年3月', 420, 125),
		wide('東京湾岸の六か所の倉庫の配車計画を二十名の運転手とともに毎日作成し改善', 55, 139),
		wide('新人三名の育成', 55, 153),
		wide('燃料費を年間一割削減', 55, 167),
		heading('スキル', 200),
		wide('英語、フォークリフト', 40, 225)
	])
	expect(work?.entries.flatMap(({ highlights }) => highlights)).toHaveLength(3)
})

test('headings set out to the left of what stands below them are no column', () => {
	const label = (text: string, y: number) => item(text, 40, y, { bold: true })
	const sections = sectionsOf([
		...top,
		label('Certificates', 100),
		item('2020', 60, 120),
		item('Harbour Pilot Licence', 140, 120),
		item('Port of Porto', 140, 134),
		item('2019', 60, 160),
		item('Crane Operator', 140, 160),
		item('Port of Porto', 140, 174),
		label('Languages', 210),
		item('English', 140, 230),
		item('Portuguese', 140, 244),
		label('References', 280),
		item('Available upon request', 140, 300)
	])
	expect(sections.map(({ title }) => title)).toEqual(['Certificates', 'Languages', 'References'])
	expect(sections[0]?.entries.map(({ title, dates }) => [title, dates])).toEqual([
		['Harbour Pilot Licence', '2020'],
		['Crane Operator', '2019']
	])
})

test('headings that head cards on both sides of the page are no column', () => {
	const card = (name: string, x: number, y: number) => [
		item(name, x, y, { bold: true }),
		item('Project Lead', x, y + 14),
		item('Counts the parcels of six depots.', x, y + 28)
	]
	const sections = sectionsOf([
		...top,
		heading('Projects', 100),
		...card('Tide table', 40, 125),
		...card('Seed box', 320, 125),
		heading('Volunteering', 190),
		...card('Repair café', 40, 215),
		...card('Reading rooms', 320, 215),
		heading('Tools', 280),
		item('SQL, Python', 40, 305)
	])
	expect(sections.map(({ title }) => title)).toEqual(['Projects', 'Volunteering', 'Tools'])
	expect(JSON.stringify(sections[0])).toContain('Seed box')
	expect(JSON.stringify(sections[1])).toContain('Reading rooms')
})
