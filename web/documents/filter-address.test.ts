import { expect, test } from 'vitest'
import { type Choice, filterAddress } from './filter-address'

const choices: Pick<Choice, 'name' | 'words'>[] = [
	{ name: 'state', words: { '': 'Everything', failed: 'Failed' } },
	{ name: 'sort', words: { newest: 'Newest first', oldest: 'Oldest first' } }
]

function form(said: Record<string, string>): FormData {
	const data = new FormData()
	for (const [name, value] of Object.entries(said)) data.set(name, value)
	return data
}

test('what the form says stands in the address', () => {
	expect(filterAddress(form({ search: ' a b ', state: 'failed', sort: 'oldest' }), choices)).toBe(
		'?search=a+b&state=failed&sort=oldest'
	)
})

test('what goes without saying does not, but can be searched for', () => {
	expect(filterAddress(form({ search: '  ', state: '', sort: 'newest' }), choices)).toBe('?')
	expect(filterAddress(form({ search: 'newest', sort: 'newest' }), choices)).toBe('?search=newest')
})
