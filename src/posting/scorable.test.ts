import { expect, test } from 'vitest'
import { readPosting } from './read'
import { isScorable } from './scorable'

test.each([
	['Requirements\n- Gets up early', false],
	['Requirements\n- Gets up early\n- Two years of experience', true],
	['Requirements\n- Knows SQL', true],
	['', false]
])('%j can be scored against: %s', (text, expected) => {
	expect(isScorable(readPosting(text).requirements)).toBe(expected)
})
