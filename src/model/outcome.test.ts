import { expect, test } from 'vitest'
import { tokensSpent } from './outcome'

test('what the other side counted is what counts', () => {
	expect(tokensSpent('answered', { input: 40, output: 10 }, 200)).toBe(50)
	expect(tokensSpent('malformed', { input: 40, output: 10 }, 200)).toBe(50)
	expect(tokensSpent('aborted', { input: 0, output: 0 }, 200)).toBe(0)
})

test('an answer that nobody counted, and a call that was cut off, count for all that was held', () => {
	expect(tokensSpent('answered', { input: 0, output: 0 }, 200)).toBe(200)
	expect(tokensSpent('timed_out', null, 200)).toBe(200)
	expect(tokensSpent('aborted', null, 200)).toBe(200)
})

test('a call that was turned away counts for nothing', () => {
	expect(tokensSpent('throttled', null, 200)).toBe(0)
	expect(tokensSpent('unauthorized', null, 200)).toBe(0)
})
