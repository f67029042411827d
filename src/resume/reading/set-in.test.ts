import { expect, test } from 'vitest'
import { item, pdf } from './fixture'
import { linesOfPdf } from './lines'
import { listLines } from './prepare'
import { readPdf } from './read'
import type { TextItem } from './source'

const heading = (text: string, y: number) => item(text, 40, y, { fontSize: 14, bold: true })
const top = [
	item('Ada Quell', 40, 40, { fontSize: 22, bold: true }),
	item('ada.quell@example.com', 40, 70),
	heading('Profile', 95),
	item('Twelve years in the kitchens of two hotels and a ship.', 40, 115)
]

const sectionsOf = (...items: TextItem[]) => {
	const result = readPdf(pdf([...top, ...items]))
	return result.ok ? result.value.resume.sections : []
}
const listed = (...items: TextItem[]) =>
	listLines(linesOfPdf(pdf([...top, ...items]))).map(({ text }) => text)

const rows = [
	['Stock control', 'Menus', 'Hygiene'],
	['Purchasing', 'Pastry', 'First aid'],
	['Rosters', 'Banquets', 'Cellar']
]
const grid = rows.flatMap((row, i) =>
	row.map((text, column) => item(text, 65 + 160 * column, 170 + 14 * i))
)

test('words set in from their heading in columns are one item each', () => {
	const [, skills] = sectionsOf(heading('Skills', 150), ...grid)
	const items = skills?.groups.flatMap((group) => group.items.map(({ text }) => text)) ?? []
	expect([...items].sort()).toEqual(rows.flat().sort())
	expect(listed(heading('Skills', 150), ...grid)).toHaveLength(9)
})

test('a sentence set in that wraps is one item', () => {
	const first =
		'Keeps the stores of three kitchens in order, with a count every Friday and an order each'
	const items = [
		heading('Highlights', 150),
		item(first, 65, 170),
		item('month.', 65, 182),
		item('Cooks for four hundred guests.', 65, 194)
	]
	expect(listed(...items)).toEqual([first, 'Cooks for four hundred guests.'])
})

test('text is no list where everything is set in from the headings', () => {
	const items = [
		item('Ada Quell', 40, 40, { fontSize: 22, bold: true }),
		heading('Profile', 95),
		item('Twelve years in the kitchens of two hotels.', 65, 115),
		heading('Interests', 150),
		item('Rowing', 65, 170),
		item('Chess', 65, 184)
	]
	expect(listLines(linesOfPdf(pdf(items)))).toEqual([])
})

test('marks side by side begin an item each', () => {
	const items = [
		heading('Skills', 150),
		item('• Stock control', 40, 170),
		item('• Menus', 240, 170),
		item('• Purchasing', 40, 184),
		item('• Pastry', 240, 184)
	]
	expect(listed(...items).sort()).toEqual(['Menus', 'Pastry', 'Purchasing', 'Stock control'])
})

test('sentences without marks are no lines of a list, whatever they are read as', () => {
	const work = [
		heading('Experience', 150),
		item('Head Chef, Harbour Hotel', 40, 170),
		item('2015 – 2020', 450, 170),
		item('Ran a kitchen of nine.', 40, 184),
		item('Cut the waste by a third.', 40, 198),
		item('Trained four apprentices.', 40, 212)
	]
	expect(listed(...work)).toEqual([])
})

test('what stands right below the name is no heading, however it looks', () => {
	const items = [
		item('Ada Quell', 40, 40, { fontSize: 22, bold: true }),
		heading('Pastry Artist', 70),
		item('ada.quell@example.com', 40, 90),
		heading('Experience', 110),
		item('Head Chef, Harbour Hotel', 40, 130),
		item('2015 – 2020', 450, 130),
		heading('Skills', 160),
		item('Menus, stock control', 40, 180)
	]
	const result = readPdf(pdf(items))
	expect(result.ok && result.value.resume.sections.map(({ title }) => title)).toEqual([
		'Experience',
		'Skills'
	])
})

test('words in a row of three and more are one item each, pairs that line up stay together', () => {
	const chips = [
		heading('Skills', 150),
		item('Stock control', 40, 170),
		item('Menus', 140, 170),
		item('Hygiene', 200, 170),
		item('Rosters', 40, 184),
		heading('Interests', 210),
		item('Rowing', 40, 230),
		item('often', 240, 230),
		item('Chess', 40, 244),
		item('seldom', 240, 244)
	]
	const groups = sectionsOf(...chips).map((section) =>
		section.groups.flatMap((group) => group.items.map(({ text }) => text))
	)
	expect(groups.slice(-2)).toEqual([
		['Stock control', 'Menus', 'Hygiene', 'Rosters'],
		['Rowing often', 'Chess seldom']
	])
})

test('a line that its words fill with even gaps is text', () => {
	const items = [
		heading('Summary', 150),
		item('Cooked for weddings, fairs and conferences of up to nine hundred guests in', 40, 170),
		item('Schleswig-Holstein,', 40, 182),
		item('Mecklenburg,', 155, 182),
		item('Brandenburg', 235, 182),
		item('and', 310, 182),
		item('Thüringen,', 345, 182, { width: 65 }),
		item('mostly out of doors.', 40, 194)
	]
	const lines = linesOfPdf(pdf([...top, ...items]))
	expect(lines.find(({ text }) => text.startsWith('Schleswig'))?.cells).toHaveLength(1)
})
