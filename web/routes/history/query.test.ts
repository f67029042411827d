import { expect, test } from 'vitest'
import { historyQuery } from './query.server'

const read = (search: string) => historyQuery.read(`https://resumax.example/history${search}`)

test('what is asked to be seen is read from the address, and written there', () => {
	const address = '?search=tidewell&state=failed&sort=score&versions=24&open=36'
	expect(read(address)).toEqual({
		search: 'tidewell',
		state: 'failed',
		sort: 'score',
		versions: 24,
		open: 36
	})
	expect(historyQuery.write(read(address))).toBe(address)
})

test.each(['', '?state=luck&sort=title', '?versions=0&open=x'])(
	'%j asks for everything',
	(search) => {
		expect(read(search)).toEqual({ search: '', state: '', sort: 'newest', versions: 12, open: 12 })
		expect(historyQuery.write(read(search))).toBe('?')
	}
)
