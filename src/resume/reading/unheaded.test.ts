import { expect, test } from 'vitest'
import { item, pdf, sectionsOf, top } from './fixture'
import { readPdf } from './read'

test('without any heading, dated entries are work and studies', () => {
	const sections = sectionsOf([
		...top,
		item('2019 – 2021', 40, 120),
		item('Data Analyst', 40, 134, { fontSize: 11 }),
		item('Saltmarsh Freight Ltd', 40, 148, { fontSize: 11 }),
		item('Looked after the numbers of six depots and of the harbour.', 40, 164),
		item('2016 – 2019', 40, 200),
		item('Warehouse Manager', 40, 214, { fontSize: 11 }),
		item('Harbour Tools Inc', 40, 228, { fontSize: 11 }),
		item('2012 – 2016', 40, 270),
		item('Bachelor of Science', 40, 284, { fontSize: 11 }),
		item('Alder University', 40, 298, { fontSize: 11 }),
		item('• Patience', 40, 340),
		item('• Arithmetic', 40, 354),
		item('• Dutch', 40, 368)
	])
	expect(sections.map(({ kind, title }) => [kind, title])).toEqual([
		['work', ''],
		['education', ''],
		['skills', '']
	])
	expect(sections[0]?.entries.map(({ title, organization }) => [title, organization])).toEqual([
		['Data Analyst', 'Saltmarsh Freight Ltd'],
		['Warehouse Manager', 'Harbour Tools Inc']
	])
	expect(sections[1]?.entries[0]?.organization).toBe('Alder University')
})

test('a single date makes no sections', () => {
	const sections = sectionsOf([
		...top,
		item('2019 – 2021', 40, 120),
		item('Looked after the numbers of six depots and of the harbour.', 40, 164)
	])
	expect(sections.flatMap(({ entries }) => entries)).toEqual([])
})

test('jobs of a profile copied from its page are entries, at a university too', () => {
	const result = readPdf(
		pdf(
			[
				'Harbour Engineer',
				'Port of Porto · Full-time Jul 2019 - Present · 3 mos Porto, Portugal',
				'Northfield University logo',
				'Systems Analyst',
				'Northfield University · Part-time Jan 2015 - Jun 2019 · 4 yrs 6 mos Leeds, UK',
				'Kept the servers of three faculties running day and night for six years.'
			].map((text, i) => item(text, 40, 100 + 26 * i))
		)
	)
	if (!result.ok) throw new Error('unread')
	const work = result.value.resume.sections.filter(({ kind }) => kind === 'work')
	expect(
		work.flatMap(({ entries }) =>
			entries.map(({ title, organization, location, start }) => [
				title,
				organization,
				location,
				start
			])
		)
	).toEqual([
		['Harbour Engineer', 'Port of Porto', 'Porto, Portugal', '2019-07'],
		['Systems Analyst', 'Northfield University', 'Leeds, UK', '2015-01']
	])
})
