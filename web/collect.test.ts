import { expect, test } from 'vitest'
import { collect } from './collect.server'

const all = Array.from({ length: 250 }, (_, index) => index)

async function page({ limit, cursor = '0' }: { limit: string; cursor: string | undefined }) {
	const end = Number(cursor) + Number(limit)
	return {
		items: all.slice(Number(cursor), end),
		nextCursor: end < all.length ? String(end) : null
	}
}

test.each([1, 12, 100, 101, 249])(
	'the first %i are collected, and that there are more',
	async (count) => {
		expect(await collect(count, page)).toEqual({ items: all.slice(0, count), more: true })
	}
)

test.each([250, 600])('%i are all that there are', async (count) => {
	expect(await collect(count, page)).toEqual({ items: all, more: false })
})
