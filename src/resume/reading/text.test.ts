import { expect, test } from 'vitest'
import { item, page, pdf } from './fixture'
import { legibleText } from './text'

const source = (text: string, painted = false) => ({
	...pdf([]),
	pages: [{ ...page([item(text, 40, 40)]), painted }]
})

test('text that can be read comes out line for line', () => {
	expect(legibleText(source('We look for a harbour engineer'))).toEqual({
		ok: true,
		value: 'We look for a harbour engineer'
	})
})

test.each([
	['\ue001\ue002\ue003\ue004'.repeat(10), false, 'no_character_map'],
	['1', true, 'scanned'],
	['', false, 'empty']
])('%j on a page says why there is nothing to read', (text, painted, reason) => {
	expect(legibleText(source(text, painted))).toEqual({
		ok: false,
		failure: { code: 'parse_failed', reason }
	})
})
