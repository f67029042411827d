import fc from 'fast-check'
import { expect, test } from 'vitest'
import { americanSigns, numberSignsFor } from './number-signs'
import { numbersWith } from './numbers'

const { tenths, gain, gainWords, fileSize, cost } = numbersWith(americanSigns)

test('tenths have at most one digit after the point', () => {
	expect([12.34, 12, -0.04, -1.52].map(tenths)).toEqual(['12.3', '12', '0', '−1.5'])
})

test('a gain always has a sign', () => {
	expect([3, -1.5, 0, 0.04, -0.04].map(gain)).toEqual(['+3', '−1.5', '±0', '±0', '±0'])
})

test('a gain in words', () => {
	expect([3, -1, 0, 1.5].map(gainWords)).toEqual([
		'adds 3 points',
		'costs 1 point',
		'adds no points',
		'adds 1.5 points'
	])
})

test.each([
	[17, '17 bytes'],
	[86_016, '84 KB'],
	[1_047_552, '1,023 KB'],
	[5 * 1024 * 1024, '5 MB'],
	[2_516_583, '2.4 MB']
])('%i bytes are written %s', (bytes, words) => {
	expect(fileSize(bytes)).toBe(words)
})

test.each([
	[0, 'no cost'],
	[9_999, 'under $0.01'],
	[10_000, '$0.01'],
	[1_254_000, '$1.25']
])('%i millionths of a dollar are written %s', (micros, words) => {
	expect(cost(micros)).toBe(words)
})

test('a place has its own signs', () => {
	const german = numbersWith(numberSignsFor('de-DE,de;q=0.9,en;q=0.8'))
	expect(german.count(1234567)).toBe('1.234.567')
	expect(german.gain(-1.5)).toBe('−1,5')
	expect(german.gainWords(1.5)).toBe('adds 1,5 points')
	expect(german.fileSize(2_516_583)).toBe('2,4 MB')
	expect(german.cost(1_254_000)).toBe('$1,25')
})

test.each([
	'en-US',
	'en-GB',
	'de',
	'de-CH',
	'fr',
	'es',
	'pl',
	'pt-PT',
	'en-IN',
	'hi',
	'ar',
	'fa',
	'bg',
	'sv'
])('whole numbers and tenths in %s are those of Intl', (locale) => {
	const numbers = numbersWith(numberSignsFor(locale))
	const intl = new Intl.NumberFormat(locale, {
		numberingSystem: 'latn',
		maximumFractionDigits: 1
	})
	fc.assert(
		fc.property(fc.nat(), (whole) => {
			expect(numbers.count(whole)).toBe(intl.format(whole))
		})
	)
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
			expect(numbers.tenths(value / 10)).toBe(intl.format(value / 10))
		})
	)
})

test.each([null, '', '*', 'not a language', 'x'.repeat(9000), 'en-US,en;q=0.9'])(
	'American signs stand where a browser says %j',
	(acceptLanguage) => {
		expect(numberSignsFor(acceptLanguage)).toEqual(americanSigns)
	}
)
