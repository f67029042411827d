import { expect, test } from 'vitest'
import { item, pdf } from './fixture'
import { linesOfPdf } from './lines'

const words = (y: number) => item('Counts the parcels of six depots', 40, y)

test('the number of a page among all pages is left out well above the edge', () => {
	const lines = linesOfPdf(
		pdf([words(100), item('1/2', 540, 690)], [words(100), item('2/2', 540, 690)])
	)
	expect(lines.map(({ text }) => text).join('\n')).not.toMatch(/\/2/)
})

test('a mark of one out of two is kept where no page has that number', () => {
	const lines = linesOfPdf(pdf([words(100), item('Sport', 40, 690), item('1/2', 540, 690)]))
	expect(lines.map(({ text }) => text)).toContain('Sport 1/2')
})

test('when the document was last updated is left out, a date of another kind is kept', () => {
	const lines = linesOfPdf(
		pdf([
			item('Last updated in March 2024', 420, 20, { fontSize: 8 }),
			item('Available from May 2024', 40, 40),
			words(300)
		])
	)
	expect(lines.map(({ text }) => text)).toEqual([
		'Available from May 2024',
		'Counts the parcels of six depots'
	])
})
