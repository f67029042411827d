import { expect, test } from 'vitest'
import { backoff, LONGEST_PAUSE_MS } from './backoff'

test.each([
	[1, 250, 500],
	[2, 500, 1_000],
	[3, 1_000, 2_000],
	[20, LONGEST_PAUSE_MS / 2, LONGEST_PAUSE_MS]
])('retry %i waits from %i to %i ms', (retry, least, most) => {
	expect(backoff(retry, 0, null)).toBe(least)
	expect(backoff(retry, 1, null)).toBe(most)
})

test('it is never shorter than the other side asked for', () => {
	expect(backoff(1, 1, 7_000)).toBe(7_000)
	expect(backoff(1, 1, 10)).toBe(500)
})
