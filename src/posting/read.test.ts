import { expect, test } from 'vitest'
import { readPosting } from './read'
import type { Requirement } from './schema'

const text = `Registered Nurse - Cardiology
Lakeside Hospital - Duluth, MN

About Lakeside Hospital:
Lakeside Hospital is a leading provider of care. We have used Python and Excel since 1999.

What you will do
- Administer medications and document care in Epic
- Coordinate care plans with physicians

Requirements:
- Current RN license
- At least 2 years of experience in critical care
- Bachelor's degree in nursing
- BLS required, ACLS preferred
- Experience with Zyntrax or QRX-9

Preferred Qualifications
- Spanish

Benefits
- Dental and vision insurance, 401(k)
- Free yoga and Photoshop classes

Equal Opportunity
We consider all applicants without regard to race, color or religion.

How to apply
Send your resume and references. Include your JavaScript portfolio.
`
const posting = readPosting(text)
const find = (word: string): Requirement | undefined =>
	posting.requirements.find((requirement) => requirement.text.includes(word))

test('title, company, place and language are proposed from the text', () => {
	expect(posting.metadata).toEqual({
		title: 'Registered Nurse - Cardiology',
		company: 'Lakeside Hospital',
		location: 'Duluth, MN'
	})
	expect(posting.language).toBe('en')
})

test('a requirement is must, nice or context by its section', () => {
	expect(find('RN license')).toMatchObject({ need: 'must', source: 'qualification' })
	expect(find('Spanish')).toMatchObject({ need: 'nice', skills: ['Spanish'] })
	expect(find('Administer')).toMatchObject({ need: 'context', source: 'responsibility' })
})

test('a wish among the musts is a requirement of its own', () => {
	expect(find('BLS')).toMatchObject({ need: 'must', text: 'BLS required', skills: ['BLS'] })
	expect(find('ACLS')).toMatchObject({ need: 'nice', text: 'ACLS preferred', skills: ['ACLS'] })
})

test('a wish for a whole list stays one', () => {
	const one = readPosting('Requirements\n- Experience with AWS, Azure or GCP preferred\n')
	expect(one.requirements).toMatchObject([
		{ need: 'nice', skills: ['AWS', 'Azure', 'Google Cloud'] }
	])
})

test('years and degree are read where they are asked for', () => {
	expect(find('critical care')?.years).toBe(2)
	expect(find('Bachelor')?.degree).toBe('bachelor')
})

test('names that no taxonomy knows are kept as they stand', () => {
	expect(find('Zyntrax')?.skills).toEqual(['Zyntrax', 'QRX-9'])
})

test('company, benefits, equality and how to apply ask for nothing', () => {
	const asked = posting.requirements.flatMap(({ skills }) => skills)
	for (const name of ['Python', 'Excel', 'Photoshop', 'JavaScript'])
		expect(asked).not.toContain(name)
	const texts = posting.requirements.map((requirement) => requirement.text).join('\n')
	expect(texts).not.toMatch(/dental|yoga|race|leading provider|references/i)
})

test('ids count up and ranges point at the words', () => {
	expect(posting.requirements.map(({ id }) => id)).toEqual(
		posting.requirements.map((_, index) => `req-${index + 1}`)
	)
	for (const { range, text: words } of posting.requirements)
		expect(posting.text.slice(range.start, range.end)).toBe(words)
})

test('a posting without headings is read by its own words', () => {
	const prose = readPosting(
		'We are a small firm. You will keep the books of thirty clients. You must have experience with QuickBooks. Knowledge of payroll is a plus. We offer dental insurance.'
	)
	expect(prose.requirements.map(({ need, skills }) => [need, skills])).toEqual([
		['context', []],
		['must', ['QuickBooks']],
		['nice', ['payroll']]
	])
})

test('a heading and its content may share a line', () => {
	const one = readPosting('Skills Required: Excel, SQL\nNice to have: Tableau\n')
	expect(one.requirements.map(({ need, skills }) => [need, skills])).toEqual([
		['must', ['Excel', 'SQL']],
		['nice', ['Tableau']]
	])
})

test('short requirements under a heading are no headings', () => {
	const one = readPosting(
		'Minimum Qualifications:\nCurrent nursing license\nStrong computer skills\n'
	)
	expect(one.requirements.map((requirement) => requirement.text)).toEqual([
		'Current nursing license',
		'Strong computer skills'
	])
})

test.each([
	[
		'## 任职资格\n1、本科及以上学历，3年以上开发经验\n2、熟练掌握JS，CSS\n加分项：英语',
		'zh',
		'must',
		3
	],
	[
		'### Requisitos\n* 3 anos de experiência com Node.js\n### Diferenciais\n* Docker para você',
		'pt',
		'must',
		3
	],
	[
		'Anforderungen:\n- 3 Jahre Erfahrung mit Python und der Cloud\nWünschenswert:\n- Docker für die Arbeit',
		'de',
		'must',
		3
	]
])('headings and years are read in other languages', (words, language, need, years) => {
	const read = readPosting(words)
	expect(read.language).toBe(language)
	expect(read.requirements[0]).toMatchObject({ need, years })
	expect(read.requirements.at(-1)?.need).toBe('nice')
})

test('an empty text is read as nothing', () => {
	expect(readPosting('')).toEqual({
		text: '',
		language: 'und',
		metadata: { title: '', company: '', location: '' },
		requirements: []
	})
})
