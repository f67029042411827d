import { expect, test } from 'vitest'
import { pageFrom } from './page'

const asIs = (text: string) => text

test('a row beyond the limit is the sign that there are more', () => {
	expect(pageFrom(['c', 'b', 'a'], 2, asIs, asIs)).toEqual({ items: ['c', 'b'], nextCursor: 'b' })
})

test('the last page and an empty one have no next', () => {
	expect(pageFrom(['b', 'a'], 2, asIs, asIs)).toEqual({ items: ['b', 'a'], nextCursor: null })
	expect(pageFrom([], 2, asIs, asIs)).toEqual({ items: [], nextCursor: null })
})
