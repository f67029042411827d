import { expect, test } from 'vitest'
import { resumeOf } from './fixture'
import { fileName } from './formats'

function named(name: string, title: string, company: string): string {
	return fileName(resumeOf({ basics: { name } }), { title, company }, 'pdf')
}

test.each([
	['Jane Doe', 'Platform Engineer', 'Acme', 'Jane-Doe-Platform-Engineer-Acme.pdf'],
	['Jane Doe', '', '', 'Jane-Doe.pdf'],
	['', '', '', 'Resume.pdf'],
	['Con', '', '', 'Resume-Con.pdf'],
	['Jane O’Neil', 'Baker (m/f/d)', 'Mill & Söhne', 'Jane-ONeil-Baker-Mill-Söhne.pdf'],
	['../../etc/passwd', 'a\\b:c*d?', '"<e>|\u0000\n.', 'etc-passwd-a-b-c-d-e.pdf'],
	['林晓雯', '后端工程师', '云桥', '林晓雯-后端工程师-云桥.pdf']
])('%s, %s, %s', (name, title, company, expected) => {
	expect(named(name, title, company)).toBe(expected)
})

test('a long name is cut between words and fits every file system', () => {
	const words = 'Bäcker '.repeat(40)
	const name = named(words, words, words)
	expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(204)
	expect(name).toMatch(/^(Bäcker-)+Bäcker\.pdf$/)
	expect(new TextEncoder().encode(named('界'.repeat(99), '', '')).length).toBeLessThanOrEqual(204)
})

test('each format has its own extension', () => {
	const posting = { title: '', company: '' }
	const name = (format: Parameters<typeof fileName>[2]) => fileName(resumeOf({}), posting, format)
	expect([name('docx'), name('text'), name('markdown'), name('json')]).toEqual([
		'Jane-Doe.docx',
		'Jane-Doe.txt',
		'Jane-Doe.md',
		'Jane-Doe.json'
	])
})
