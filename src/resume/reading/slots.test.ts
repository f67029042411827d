import { expect, test } from 'vitest'
import { item, sectionUnder } from './fixture'
import type { TextItem } from './source'

/** The entries of a section of these items. */
function entriesUnder(title: string, items: TextItem[]) {
	return sectionUnder(title, items)?.entries ?? []
}

test('a year in the name of a conference is no end of the date beside the title', () => {
	const [paper] = entriesUnder('Publications', [
		item('Counting parcels by their shadows', 40, 125, { bold: true }),
		item('July 2021', 480, 125),
		item('Mira Okonkwo, Tomas Lindqvist', 40, 139),
		item('Proceedings (Harbours 2021)', 40, 153)
	])
	expect(paper).toMatchObject({ dates: 'July 2021', start: null, end: '2021-07' })
})

test('initials set smaller than the words around them stay in the title', () => {
	const [job] = entriesUnder('Experience', [
		item('Saltmarsh Freight Ltd', 40, 125),
		item('QA', 40, 140, { bold: true, fontSize: 9, width: 10 }),
		item('& Release Manager', 53, 140, { bold: true }),
		item('2019 – 2021', 480, 140),
		item('• Counted parcels', 50, 158)
	])
	expect(job).toMatchObject({
		title: 'QA & Release Manager',
		organization: 'Saltmarsh Freight Ltd'
	})
})

test('the range in a cell of its own is when it was, not a date amid the title', () => {
	const [job] = entriesUnder('Experience', [
		item('Saltmarsh Freight Ltd', 40, 125),
		item('Board Member (until Sep 2016) & Lecturer', 40, 140),
		item('Sep 2012 – present', 480, 140),
		item('• Counted parcels', 50, 158)
	])
	expect(job).toMatchObject({ dates: 'Sep 2012 – present', start: '2012-09', current: true })
})

test('an employer in brackets behind the title is named without them', () => {
	const [job] = entriesUnder('Experience', [
		item('Data Analyst ', 40, 125, { bold: true }),
		item('(Saltmarsh Freight Ltd)', 105, 125),
		item('2019 – 2021', 480, 125),
		item('• Counted parcels', 50, 143)
	])
	expect(job).toMatchObject({ title: 'Data Analyst', organization: 'Saltmarsh Freight Ltd' })
})

test('a header set in behind its dates is no list item', () => {
	const row = (dates: string, x: number, title: string, firm: string, y: number) => [
		item(`${dates} `, x, y),
		item(title, 160, y, { bold: true }),
		item(`, ${firm}`, 160 + 5 * title.length, y)
	]
	const jobs = entriesUnder('Experience', [
		...row('June 2021 – present', 62, 'Data Analyst', 'Saltmarsh Freight Ltd', 125),
		item('• Counted the parcels of six depots every week', 160, 143),
		...row('March 2018 – May 2021', 50, 'Clerk', 'Harbour Tools Inc', 170),
		item('• Filed the claims of the year', 160, 188)
	])
	expect(jobs.map(({ title, dates }) => [title, dates])).toEqual([
		['Data Analyst', 'June 2021 – present'],
		['Clerk', 'March 2018 – May 2021']
	])
})

test('an ordinal set small is part of its number', () => {
	const section = sectionUnder('Awards', [
		item('2014', 40, 125),
		item('1', 100, 125),
		item('st', 105, 124, { fontSize: 7, width: 6 }),
		item('place', 114, 125),
		item('Tide Table Contest', 200, 125)
	])
	expect(section?.entries[0]).toMatchObject({
		title: '1st place',
		organization: 'Tide Table Contest'
	})
})

test('how somebody was employed is not who employed them', () => {
	const section = sectionUnder('Experience', [
		item('Crane Operator', 40, 125, { bold: true }),
		item('2014 – 2019', 480, 125),
		item('Full-time', 40, 139),
		item('Saltmarsh Freight', 40, 153)
	])
	expect(section?.entries[0]?.organization).toBe('Saltmarsh Freight')
})

test('a place that stands before a title is where it was held', () => {
	const section = sectionUnder('Experience', [
		item('Saltmarsh Freight | Mobile, AL, Support Technician', 40, 125),
		item('January 2021 – Current / Remote', 40, 139),
		item('• Mended scanners', 50, 157)
	])
	expect(section?.entries[0]).toMatchObject({
		title: 'Support Technician',
		organization: 'Saltmarsh Freight',
		location: 'Mobile, AL'
	})
})

test('a firm before a title is found as in the other entries', () => {
	const job = (text: string, dates: string, y: number) => [
		item(text, 40, y, { bold: true }),
		item(dates, 480, y),
		item('• Kept the books', 50, y + 16)
	]
	const section = sectionUnder('Experience', [
		...job('Saltmarsh Ltd, Office Manager', '2019 – 2021', 125),
		...job('Healthworx, Office Clerk', '2016 – 2019', 165),
		...job('Alder Nursery GmbH, Cashier', '2014 – 2016', 205)
	])
	expect(section?.entries.map(({ title, organization }) => [title, organization])).toEqual([
		['Office Manager', 'Saltmarsh Ltd'],
		['Office Clerk', 'Healthworx'],
		['Cashier', 'Alder Nursery GmbH']
	])
})

test('a firm behind a title is found beside how long the job lasted', () => {
	const section = sectionUnder('Experience', [
		item('Intern Software Engineer, Saltmarsh Electricity Board', 40, 125, { bold: true }),
		item('6 months (2024)', 480, 125),
		item('• Drew a module for bills', 50, 143)
	])
	expect(section?.entries[0]).toMatchObject({
		title: 'Intern Software Engineer',
		organization: 'Saltmarsh Electricity Board',
		dates: '2024'
	})
})
