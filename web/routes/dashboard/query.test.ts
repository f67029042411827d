import { expect, test } from 'vitest'
import { readListQuery } from './query'

const read = (search: string) => readListQuery(`https://resumax.example/dashboard${search}`)

test('search, status and all are read from the address', () => {
	expect(read('?search=%20nurse%20&status=failed&all=')).toEqual({
		search: 'nurse',
		status: 'failed',
		all: true
	})
})

test.each(['', '?status=', '?status=broken', '?status=toString'])(
	'%j asks for everything',
	(search) => {
		expect(read(search)).toEqual({ search: '', status: '', all: false })
	}
)
