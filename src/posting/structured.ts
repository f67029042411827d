import { z } from 'zod'

/** Longest block of JSON-LD that is looked at, in characters; real ones stay under 30,000. */
const longest = 200_000
const blocks = 5
const nested = 6

/** One text, the first of several, or nothing where it is no text. */
const text = z
	.union([z.string(), z.array(z.string()).transform((all) => all.join(', '))])
	.catch('')
	.default('')
const named = z
	.union([z.string(), z.object({ name: text }).transform(({ name }) => name)])
	.catch('')
	.default('')
const address = z
	.object({ addressLocality: text, addressRegion: text, addressCountry: named })
	.transform((one) =>
		[one.addressLocality, one.addressRegion, one.addressCountry]
			.filter((part) => part !== '')
			.join(', ')
	)
const place = z.object({ address: z.union([z.string(), address]) }).transform((one) => one.address)
const places = z
	.union([place, z.array(place).transform((all) => all.join(' | '))])
	.catch('')
	.default('')
const amount = z.coerce.number().optional().catch(undefined)
const salary = z
	.object({
		currency: text,
		value: z
			.object({ minValue: amount, maxValue: amount, value: amount, unitText: text })
			.optional()
			.catch(undefined)
	})
	.optional()
	.catch(undefined)

const jobPosting = z.object({
	title: text,
	description: text,
	hiringOrganization: named,
	jobLocation: places,
	jobLocationType: text,
	employmentType: text,
	baseSalary: salary,
	qualifications: text,
	responsibilities: text,
	skills: text,
	experienceRequirements: text,
	educationRequirements: text
})
type JobPosting = z.infer<typeof jobPosting>

/**
 * The job posting that a pasted page carries as JSON-LD (schema.org `JobPosting`), as text
 * with labels and headings; its description is still HTML. Null where there is none that can
 * be read: broken, too long, or without a title or description.
 */
export function structuredPosting(raw: string): string | null {
	for (const block of jsonIn(raw)) {
		const found = jobPosting.safeParse(findPosting(parsed(block), nested))
		if (found.success && found.data.title !== '' && found.data.description !== '')
			return written(found.data)
	}
	return null
}

/** The contents of JSON-LD scripts, or a paste that is JSON itself. */
function jsonIn(raw: string): string[] {
	if (/^\s*[{[]/.test(raw)) return raw.length <= longest ? [raw] : []
	const found: string[] = []
	const opening = /<script[^<>]{0,200}application\/ld\+json[^<>]{0,200}>/gi
	for (const tag of raw.matchAll(opening)) {
		const start = tag.index + tag[0].length
		const end = raw.slice(start, start + longest).search(/<\/script/i)
		if (end !== -1) found.push(raw.slice(start, start + end))
		if (found.length === blocks) break
	}
	return found
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json)
	} catch {
		return null
	}
}

/** A `JobPosting` stands alone, in an array, in `@graph`, or as what a page is about. */
function findPosting(value: unknown, depth: number): unknown {
	if (depth === 0 || typeof value !== 'object' || value === null) return null
	if (Array.isArray(value)) {
		for (const one of value.slice(0, 100)) {
			const found = findPosting(one, depth - 1)
			if (found) return found
		}
		return null
	}
	const type = '@type' in value ? value['@type'] : ''
	if ([type].flat().includes('JobPosting')) return value
	const inside = [
		'@graph' in value && value['@graph'],
		'mainEntity' in value && value.mainEntity,
		'itemListElement' in value && value.itemListElement,
		'item' in value && value.item
	]
	return findPosting(inside, depth - 1)
}

function written(posting: JobPosting): string {
	const remote = /telecommute/i.test(posting.jobLocationType) ? 'Remote' : ''
	const location = [posting.jobLocation, remote].filter((part) => part !== '').join(' | ')
	const labels = [
		['Job title', posting.title],
		['Company', posting.hiringOrganization],
		['Location', location],
		['Employment type', posting.employmentType.toLowerCase().replaceAll('_', '-')],
		['Salary', salaryOf(posting)]
	]
	const sections = [
		['Responsibilities', posting.responsibilities],
		['Qualifications', posting.qualifications],
		['Education', posting.educationRequirements],
		['Experience', posting.experienceRequirements],
		['Skills', posting.skills]
	]
	return [
		labels.flatMap(([label, value]) => (value ? `${label}: ${value}` : [])).join('\n'),
		posting.description,
		...sections.flatMap(([heading, value]) =>
			value && !posting.description.includes(value) ? `${heading}:\n${value}` : []
		)
	].join('\n\n')
}

function salaryOf({ baseSalary }: JobPosting): string {
	const value = baseSalary?.value
	const range = [value?.minValue ?? value?.value, value?.maxValue].filter(
		(one) => one !== undefined
	)
	if (range.length === 0) return ''
	const unit = value?.unitText ? ` per ${value.unitText.toLowerCase()}` : ''
	return `${range.join('–')} ${baseSalary?.currency ?? ''}${unit}`
}
