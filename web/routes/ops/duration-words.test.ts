import { expect, test } from 'vitest'
import { americanSigns } from '../../numbers/number-signs'
import { numbersWith } from '../../numbers/numbers'
import { ageWords, durationWords } from './duration-words'

const numbers = numbersWith(americanSigns)

test('durations are told in the unit that fits', () => {
	expect(
		[0, 80, 2440, 59_000, 720_000, 12_600_000].map((time) => durationWords(time, numbers))
	).toEqual(['0 ms', '80 ms', '2.4 s', '59 s', '12 min', '3.5 h'])
})

test('an age is never less than nothing', () => {
	expect(ageWords('2026-03-01T12:00:00Z', '2026-03-01T12:01:00Z', numbers)).toBe('1 min')
	expect(ageWords('2026-03-01T12:00:01Z', '2026-03-01T12:00:00Z', numbers)).toBe('0 ms')
})
