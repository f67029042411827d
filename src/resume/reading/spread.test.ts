import { expect, test } from 'vitest'
import { item, pdf } from './fixture'
import { linesOfPdf } from './lines'
import type { TextItem } from './source'
import { withDatesJoined, withDatesPaired, withDatesUnwrapped } from './spread'

const linesOf = (items: TextItem[]) => linesOfPdf(pdf(items))

test('a start, a "to" and an end on lines of their own are one date', () => {
	const lines = linesOf([
		item('January 2004', 40, 100),
		item('to', 40, 114),
		item('January 2012', 40, 128),
		item('Saltmarsh Freight Ltd', 40, 142)
	])
	const joined = withDatesJoined(lines)
	expect(joined.map((line) => line.text)).toEqual([
		'January 2004 to January 2012',
		'Saltmarsh Freight Ltd'
	])
	expect(joined[0]?.spans).toHaveLength(3)
})

test('two dates without a word between them stay apart', () => {
	const lines = linesOf([item('2004', 40, 100), item('2012', 40, 114), item('Acme', 40, 128)])
	expect(withDatesJoined(lines)).toEqual(lines)
})

const margin = (date: string, text: string, y: number) => [item(date, 40, y), item(text, 140, y)]

test('ends above their starts in the margin make ranges', () => {
	const lines = linesOf([
		...margin('2019.09', 'Alder University', 100),
		...margin('2013.09', 'Physics', 114),
		...margin('2013.06', 'Birch College', 140),
		...margin('2009.09', 'Mathematics', 154)
	])
	expect(withDatesPaired(lines).map((line) => line.text)).toEqual([
		'2013.09 – 2019.09 Alder University',
		'Physics',
		'2009.09 – 2013.06 Birch College',
		'Mathematics'
	])
})

test('a list with a date on every line stays one', () => {
	const rows = ['First prize', 'Second prize', 'Third prize', 'Fourth prize']
	const lines = linesOf(rows.flatMap((text, i) => margin(`201${9 - i}`, text, 100 + 14 * i)))
	expect(withDatesPaired(lines)).toEqual(lines)
})

test('an end that wrapped below its start in the margin belongs to it', () => {
	const lines = linesOf([
		...margin('March 2018 –', 'Data Analyst', 100),
		...margin('present', 'Saltmarsh Freight Ltd', 114),
		...margin('2012 – 2016', 'Clerk', 140),
		...margin('2011', 'Alder Nursery', 154)
	])
	expect(withDatesUnwrapped(lines).map((line) => line.text)).toEqual([
		'March 2018 – present Data Analyst',
		'Saltmarsh Freight Ltd',
		'2012 – 2016 Clerk',
		'2011 Alder Nursery'
	])
})
