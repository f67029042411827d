import { expect, test } from 'vitest'
import { item, pdf } from './fixture'
import { linesOfPdf } from './lines'

const icon = (x: number, y: number) => item('c', x, y, { fontName: 'FontAwesome', width: 8 })

test('calendars beside dates and pins beside places are no marks of a list', () => {
	const row = (dates: string, place: string, y: number) => [
		icon(40, y),
		item(dates, 52, y),
		icon(200, y),
		item(place, 212, y)
	]
	const lines = linesOfPdf(
		pdf([
			...row('July 2020 – present', 'Leeds, UK', 100),
			...row('2016 – 2020', 'York, UK', 160),
			...row('May 2012 – June 2016', 'Hull, UK', 220)
		])
	)
	expect(lines.map(({ bullet, cells }) => [bullet, cells.length])).toEqual([
		[false, 2],
		[false, 2],
		[false, 2]
	])
})

test('an icon before each of three tasks marks a list', () => {
	const lines = linesOfPdf(
		pdf(
			['Counted parcels', 'Filed claims', 'Trained colleagues'].flatMap((text, i) => [
				icon(40, 100 + 14 * i),
				item(text, 52, 100 + 14 * i)
			])
		)
	)
	expect(lines.every(({ bullet }) => bullet)).toBe(true)
})
