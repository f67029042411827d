import { expect, test } from 'vitest'
import { readPosting } from './read'
import { sanitizePosting } from './sanitize'
import { structuredPosting } from './structured'

const job = {
	'@context': 'https://schema.org',
	'@type': 'JobPosting',
	title: 'Line Cook',
	description:
		'<p>We cook.</p><h3>Requirements</h3><ul><li>2 years of experience in food preparation</li></ul><script>bad()</script>',
	hiringOrganization: { '@type': 'Organization', name: 'Blue Oven' },
	jobLocation: {
		'@type': 'Place',
		address: { addressLocality: 'Leeds', addressRegion: 'West Yorkshire', addressCountry: 'GB' }
	},
	employmentType: ['FULL_TIME', 'PART_TIME'],
	baseSalary: {
		currency: 'GBP',
		value: { minValue: 24000, maxValue: 27000, unitText: 'YEAR' }
	}
}
const page = (data: unknown) =>
	`<html><body><h1>Jobs board</h1><script type="application/ld+json">${JSON.stringify(data).replaceAll('</', '<\\/')}</script><p>Also read: Python</p></body></html>`

test.each([
	['alone', job],
	['in an array', [{ '@type': 'BreadcrumbList' }, job]],
	['in a graph', { '@graph': [{ '@type': 'WebSite' }, job] }],
	['in a graph in an array', [{ '@graph': [job] }]],
	['with two types', { ...job, '@type': ['JobPosting', 'Thing'] }]
])('a job posting in JSON-LD is read from that alone: %s', (_, data) => {
	const posting = readPosting(sanitizePosting(page(data)))
	expect(posting.metadata).toEqual({
		title: 'Line Cook',
		company: 'Blue Oven',
		location: 'Leeds, West Yorkshire, GB'
	})
	expect(posting.text).toContain('Salary: 24000–27000 GBP per year')
	expect(posting.text).not.toMatch(/bad|Python|Jobs board|</)
	expect(posting.requirements[0]).toMatchObject({ need: 'must', years: 2 })
})

test('a description written as entities keeps its list', () => {
	const data = { ...job, description: '&lt;ul&gt;&lt;li&gt;CPR&lt;/li&gt;&lt;/ul&gt;' }
	expect(sanitizePosting(page(data))).toContain('\n- CPR')
})

test('a paste that is the JSON itself is read too', () => {
	expect(sanitizePosting(JSON.stringify(job))).toContain('Company: Blue Oven')
})

test.each([
	['broken', '<script type="application/ld+json">{"@type": "JobPosting", </script>'],
	['never closed', '<script type="application/ld+json">{}'],
	['of another kind', page({ '@type': 'Recipe', title: 'a', description: 'b' })],
	['without a description', page({ '@type': 'JobPosting', title: 'Cook' })],
	['too long', page({ ...job, description: 'x'.repeat(300_000) })],
	['too deep', page({ mainEntity: { mainEntity: { mainEntity: { mainEntity: job } } } })]
])('JSON-LD that is %s is passed over', (_, raw) => {
	expect(structuredPosting(raw)).toBeNull()
})

test('fields of the wrong shape are left out', () => {
	const data = { ...job, hiringOrganization: 7, jobLocation: 'x', baseSalary: [1] }
	expect(structuredPosting(page(data))).not.toMatch(/Company|Location|Salary/)
})
