import { expect, test } from 'vitest'
import { dashboardQuery } from './query.server'

const read = (search: string) => dashboardQuery.read(`https://resumax.example/dashboard${search}`)
const everything = { search: '', status: '', sort: 'newest', resumes: 12, postings: 12 }

test('what is asked to be seen is read from the address, and written there', () => {
	const query = {
		search: 'nurse',
		status: 'failed' as const,
		sort: 'title' as const,
		resumes: 24,
		postings: 36
	}
	const address = '?search=nurse&status=failed&sort=title&resumes=24&postings=36'
	expect(read(address)).toEqual(query)
	expect(dashboardQuery.write(query)).toBe(address)
})

test.each([
	'',
	'?status=',
	'?status=broken&sort=luck',
	'?sort=toString&resumes=-3',
	'?resumes=none'
])('%j asks for everything', (search) => {
	expect(read(search)).toEqual(everything)
	expect(dashboardQuery.write(read(search))).toBe('?')
})

test('the number shown goes in steps and has an end', () => {
	expect(read('?resumes=13').resumes).toBe(24)
	expect(read('?resumes=100000').resumes).toBe(600)
})
