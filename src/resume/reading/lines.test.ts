import { expect, test } from 'vitest'
import { item, pdf } from './fixture'
import { linesOfPdf } from './lines'
import type { PdfSource } from './source'

const textOf = (source: PdfSource) => linesOfPdf(source).map((line) => line.text)

/** A column of text, each line its own item. */
const column = (texts: string[], x: number, y: number, step = 14) =>
	texts.map((text, i) => item(text, x, y + i * step))

test('two columns are read one after the other', () => {
	const left = column(['Skills', 'Python', 'SQL', 'Excel', 'Tableau'], 40, 100)
	const right = column(
		['Experience', 'Analyst at Acme', 'Counted parcels', 'Wrote reports', 'Trained people'],
		240,
		107
	)
	expect(textOf(pdf([...left, ...right]))).toEqual([...left, ...right].map((one) => one.text))
})

test('a column that goes on over the page is read to its end first', () => {
	const sidebar = (texts: string[]) => column(['Skills', ...texts], 40, 100)
	const main = (texts: string[]) => column(['Experience', ...texts], 240, 107)
	const first = [...sidebar(['a1', 'a2', 'a3', 'a4']), ...main(['b1', 'b2', 'b3', 'b4'])]
	const second = [
		...column(['a5', 'a6', 'a7', 'a8'], 40, 100),
		...column(['b5', 'b6', 'b7', 'b8'], 240, 107)
	]
	const read = textOf(pdf(first, second))
	expect(read.indexOf('a8')).toBeLessThan(read.indexOf('b1'))
	expect(read.at(-1)).toBe('b8')
})

test('dates at the right edge stay with their lines', () => {
	const rows = ['Acme', 'Globex', 'Initech', 'Umbrella'].flatMap((name, i) => [
		item(name, 40, 100 + i * 40),
		item(`20${10 + i} - 20${11 + i}`, 480, 100 + i * 40)
	])
	expect(textOf(pdf(rows))).toEqual([
		'Acme 2010 - 2011',
		'Globex 2011 - 2012',
		'Initech 2012 - 2013',
		'Umbrella 2013 - 2014'
	])
})

test('a word split into runs is one word', () => {
	expect(textOf(pdf([item('Int', 40, 100), item('erests', 55, 100)]))).toEqual(['Interests'])
})

test('letters set apart are joined to words', () => {
	const letters = [...'WORK'].map((letter, i) => item(letter, 40 + i * 9, 100))
	const more = [...'LIFE'].map((letter, i) => item(letter, 86 + i * 9, 100))
	expect(textOf(pdf([...letters, ...more]))).toEqual(['WORK LIFE'])
})

test('text drawn twice to look bold is read once', () => {
	expect(textOf(pdf([item('Summary', 40, 100), item('Summary', 40.2, 100)]))).toEqual(['Summary'])
})

test('pictures in an icon font are not text', () => {
	const icon = item('HOUSE', 40, 100, { fontName: 'FontAwesome6-Solid' })
	expect(textOf(pdf([icon, item('Leeds', 75, 100)]))).toEqual(['Leeds'])
})

test('a bullet is taken off and remembered', () => {
	const [line] = linesOfPdf(pdf([item('•', 40, 100), item('Led a team', 55, 100)]))
	expect(line).toMatchObject({ text: 'Led a team', bullet: true, textX: 55 })
})

test('page numbers and footers on every page are left out', () => {
	const sheet = (text: string, number: number) => [
		item(text, 40, 300),
		item('Adrian Example, resume', 40, 770),
		item(`${number} / 2`, 500, 770)
	]
	expect(textOf(pdf(sheet('first', 1), sheet('second', 2)))).toEqual(['first', 'second'])
})

test('a line of Arabic is read from the right, Latin words inside it from the left', () => {
	const line = [
		item('سنوات', 40, 100, { width: 30 }),
		item('Power', 80, 100, { width: 25 }),
		item('BI', 108, 100, { width: 10 }),
		item('خبرة', 125, 100, { width: 25 })
	]
	expect(textOf(pdf(line))).toEqual(['خبرة Power BI سنوات'])
})

test('a raised ordinal stays in its word', () => {
	const line = [item('1', 40, 100), item('st', 45, 100, { fontSize: 6 }), item('place', 55, 100)]
	expect(textOf(pdf(line))).toEqual(['1st place'])
})
