import { expect, test } from 'vitest'
import { nextPath } from './next-path'

const at = (next: string) =>
	nextPath(`https://resumax.example/log-in?next=${encodeURIComponent(next)}`)

test('a path of this site is followed with its search', () => {
	expect(at('/resumes/res_1?page=2')).toBe('/resumes/res_1?page=2')
})

test('without a path it is the dashboard', () => {
	expect(nextPath('https://resumax.example/log-in')).toBe('/dashboard')
})

test.each([
	'https://evil.example/',
	'//evil.example/',
	'/\\evil.example/',
	'/\t/evil.example/',
	'javascript:alert(1)',
	'evil.example'
])('%j leads nowhere but to the dashboard', (next) => {
	expect(at(next)).toBe('/dashboard')
})
