import { expect, test } from 'vitest'
import { waitWords } from './wait-words'

test.each([
	[1, '1 second'],
	[42, '42 seconds'],
	[60, '1 minute'],
	[61, '2 minutes'],
	[900, '15 minutes']
])('%i seconds are %s', (seconds, words) => {
	expect(waitWords(seconds)).toBe(words)
})
