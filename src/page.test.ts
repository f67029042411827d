import { expect, test } from 'vitest'
import { pageFrom, readCursor, writeCursor } from './page'

const asIs = (text: string) => text

test('a row beyond the limit is the sign that there are more', () => {
	expect(pageFrom(['c', 'b', 'a'], 2, asIs, asIs)).toEqual({ items: ['c', 'b'], nextCursor: 'b' })
})

test('the last page and an empty one have no next', () => {
	expect(pageFrom(['b', 'a'], 2, asIs, asIs)).toEqual({ items: ['b', 'a'], nextCursor: null })
	expect(pageFrom([], 2, asIs, asIs)).toEqual({ items: [], nextCursor: null })
})

test.each([
	{ id: 'res_1', key: '' },
	{ id: 'res_1', key: 'Backend  resume, 2026' }
])('a cursor comes back as it was written: $key', (cursor) => {
	expect(readCursor(writeCursor(cursor))).toEqual(cursor)
})
