import { expect, test } from 'vitest'
import { item, pdf } from './fixture'
import { linesOfPdf } from './lines'

const read = (...texts: string[]) =>
	linesOfPdf(pdf(texts.map((text, i) => item(text, 40, 40 + 14 * i)))).map(({ text }) => text)

test('a document that says every phrase twice is read once', () => {
	const texts = [
		'Freight DispatcherFreight Dispatcher',
		'Alder Freight · Full-timeAlder Freight · Full-time Jul 2021 - Present · 3 yrsJul 2021 to Present · 3 yrs',
		'Bremen, GermanyBremen, Germany',
		'Moves the goods of four depots.'
	]
	expect(read(...texts)).toEqual([
		'Freight Dispatcher',
		'Alder Freight · Full-time Jul 2021 - Present · 3 yrs',
		'Bremen, Germany',
		'Moves the goods of four depots.'
	])
})

test('a phrase that comes twice in one line of a document stays', () => {
	const texts = ['Walla Walla Walla Walla', 'Moves the goods of four depots.', 'Bremen, Germany']
	expect(read(...texts)).toEqual(texts)
})
