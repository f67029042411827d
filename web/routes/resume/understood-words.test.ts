import { expect, test } from 'vitest'
import { understoodWords } from './understood-words'

test.each([
	[{ start: '2020-03', end: null, current: true }, 'Understood as from March 2020 until now.'],
	[
		{ start: '2019', end: '2020-12', current: false },
		'Understood as from 2019 until December 2020.'
	],
	[{ start: null, end: '2018-06-01', current: false }, 'Understood as 1 June 2018.'],
	[{ start: '2018', end: null, current: false }, 'Understood as from 2018.'],
	[{ start: '20', end: '2020-44', current: false }, 'Understood as from 20 until 2020-44.']
])('dates are said in words', (dates, words) => {
	expect(understoodWords(dates)).toBe(words)
})

test('that no date was understood is said', () => {
	expect(understoodWords({ start: null, end: null, current: false })).toMatch(/no date/)
})
