import { expect, test } from 'vitest'
import { readPosting } from '../posting/read'
import type { Entry, Resume, Section } from '../resume/schema'
import { score } from './score'

const asOf = '2026-01-01'

const postingText = `Senior Backend Engineer
Northwind Analytics - Boston, MA

About us
We are a company of forty people who like their work.

Responsibilities
- Build data pipelines and keep them running
- Review code and mentor junior developers

Requirements
- 5+ years of experience in software development
- Strong Python and SQL
- Experience with Docker and Kubernetes
- Knowledge of CI/CD tools such as Jenkins, GitLab CI or GitHub Actions
- Bachelor's degree in Computer Science

Nice to have
- Terraform
- Spanish
`
const posting = readPosting(postingText)

function job(id: string, title: string, highlights: string[], over: Partial<Entry> = {}): Entry {
	return {
		id,
		title,
		organization: 'Acme',
		location: '',
		url: '',
		dates: 'Jan 2019 – Dec 2023',
		start: '2019-01',
		end: '2023-12',
		current: false,
		paragraphs: [],
		highlights: highlights.map((text, index) => ({ id: `${id}-${index}`, text })),
		...over
	}
}

function section(kind: Section['kind'], over: Partial<Section> = {}): Section {
	return { id: kind, kind, title: kind, paragraphs: [], entries: [], groups: [], ...over }
}

function skills(...items: string[]): Section {
	const texts = items.map((text, index) => ({ id: `item-${index}`, text }))
	return section('skills', { groups: [{ id: 'group', label: '', items: texts }] })
}

function resume(sections: Section[], label = ''): Resume {
	return {
		language: 'en',
		basics: {
			name: 'Robin Vale',
			label,
			email: 'robin@example.com',
			phone: '+1 555 0100',
			location: '',
			url: '',
			profiles: []
		},
		sections
	}
}

const totalOf = (one: Resume, wanted = posting) => score(one, wanted, asOf).total
const tenths = (value: number) => Math.round(value * 10)
const sumOf = (values: number[]) => values.reduce((sum, value) => sum + tenths(value), 0)

const fitting = resume([
	section('work', {
		entries: [
			job('a', 'Backend Engineer', [
				'Built data pipelines in Python and SQL',
				'Ran services on Docker and Kubernetes, released through Jenkins'
			])
		]
	}),
	section('education', { entries: [job('e', 'Bachelor of Science in Computer Science', [])] }),
	skills('Terraform', 'Python')
])
const foreign = resume([
	section('work', { entries: [job('a', 'Florist', ['Arranged bouquets for weddings'])] })
])

test('who shows what the job asks for stands far above who does not', () => {
	const [near, far] = [score(fitting, posting, asOf), score(foreign, posting, asOf)]
	expect(near.total).toBeGreaterThan(75)
	expect(near.band).toBe('strong')
	expect(far.total).toBeLessThan(3)
	expect(far.band).toBe('weak')
})

test('the parts add up to the total, the maxima to 100, the requirements to their part', () => {
	for (const one of [fitting, foreign]) {
		const { total, parts, requirements } = score(one, posting, asOf)
		expect(sumOf(parts.map((part) => part.points))).toBe(tenths(total))
		expect(sumOf(parts.map((part) => part.max))).toBe(1000)
		for (const part of parts.filter(({ id }) => id === 'must' || id === 'nice')) {
			const ours = requirements.filter((requirement) => requirement.need === part.id)
			expect(sumOf(ours.map((requirement) => requirement.points))).toBe(tenths(part.points))
			expect(sumOf(ours.map((requirement) => requirement.max))).toBe(tenths(part.max))
		}
	}
})

test('the same input always gives the same score', () => {
	expect(score(fitting, readPosting(postingText), asOf)).toEqual(score(fitting, posting, asOf))
})

test('a skill shown in a dated job counts more than one only listed', () => {
	const listed = resume([
		section('work', { entries: [job('a', 'Clerk', ['Typed'])] }),
		skills('Docker')
	])
	const shown = resume([
		section('work', { entries: [job('a', 'Clerk', ['Typed', 'Moved builds to Docker'])] }),
		skills()
	])
	expect(totalOf(shown)).toBeGreaterThan(totalOf(listed))
})

test('a skill last used long ago, or in another field of work, counts as one listed', () => {
	const worth = (title: string, end: string) => {
		const entries = [job('a', title, ['Moved builds to Docker'], { start: '1990', end })]
		const found = score(resume([section('work', { entries })]), posting, asOf)
		return found.requirements.find(({ text }) => text.includes('Docker'))?.points ?? 0
	}
	expect(worth('Backend Engineer', '2023')).toBeGreaterThan(worth('Backend Engineer', '2015'))
	expect(worth('Backend Engineer', '2015')).toBeGreaterThan(worth('Backend Engineer', '2005'))
	expect(worth('Registered Nurse', '2023')).toBe(worth('Backend Engineer', '2005'))
})

test('years of a skill are half met by the skill alone', () => {
	const wanted = readPosting('Developer\n\nRequirements\n- 4+ years of experience with Docker\n')
	const points = (end: string) => {
		const entries = [job('a', 'Developer', ['Moved builds to Docker'], { start: '2022-01', end })]
		const found = score(resume([section('work', { entries })]), wanted, asOf)
		return found.requirements[0]?.points ?? 0
	}
	expect(points('2025-12')).toBeGreaterThan(points('2022-06'))
	expect(points('2022-06')).toBeGreaterThan(points('2025-12') / 3)
})

test('a degree and a tidy resume give nothing to somebody from another field', () => {
	const study = { entries: [job('e', 'Bachelor of Science in Computer Science', [])] }
	const tidy = resume([...foreign.sections, section('education', study)])
	const part = score(tidy, posting, asOf).parts.find(({ id }) => id === 'education')
	expect(part?.points).toBeLessThan(1)
	expect(part?.reason).toContain('counts in part')
})

test('one tool of a choice meets it', () => {
	const found = score(fitting, posting, asOf).requirements.find(({ text }) =>
		text.includes('such as')
	)
	expect(found).toMatchObject({ status: 'shown', missing: [] })
})

test('a requirement says which words of the resume meet it', () => {
	const found = score(fitting, posting, asOf).requirements.find(({ text }) =>
		text.includes('Docker')
	)
	expect(found?.matches).toContainEqual({
		term: 'Kubernetes',
		textId: 'a-1',
		quote: 'Kubernetes',
		strength: 'shown'
	})
	expect(posting.text.slice(found?.range.start, found?.range.end)).toBe(found?.text)
})

test('a requirement in plain words is met by the same work in other forms of the words', () => {
	const kitchen = readPosting(
		'Florist\n\nRequirements\n- Arranging bouquets for weddings and funerals\n- Excel\n'
	)
	const found = score(foreign, kitchen, asOf).requirements[0]
	expect(found?.status).not.toBe('missing')
	expect(found?.matches[0]?.textId).toBe('a-0')
})

test('a match and what is missing are told in canonical terms or in the words of the posting', () => {
	const wanted = readPosting(
		'Florist\n\nRequirements\n- Arranging bouquets for weddings and funerals\n- Preparing solutions and applications for flower preservation\n- Excel, k8s and Blumenwerk\n'
	)
	const one = resume([
		section('work', {
			entries: [job('a', 'Florist', ['Arranged a bouquet', 'Prepared a solution, an application'])]
		})
	])
	const found = score(one, wanted, asOf).requirements
	expect(found[0]?.matches.map(({ term }) => term)).toEqual(['Arranging, bouquets'])
	expect(found[1]?.matches.map(({ term }) => term)).toEqual(['Preparing, solutions, applications'])
	const missing = found.flatMap((requirement) => requirement.missing)
	expect(missing).toEqual(expect.arrayContaining(['Excel', 'Kubernetes']))
})

test('what is remembered of an untouched part never outlives a change of it', () => {
	const [work, ...rest] = fitting.sections
	if (!work) throw new Error('the resume has a section')
	totalOf(fitting)
	const changed = {
		...fitting,
		sections: [{ ...work, entries: [job('a', 'Florist', [])] }, ...rest]
	}
	expect(score(changed, posting, asOf)).toEqual(score(structuredClone(changed), posting, asOf))
	expect(totalOf(changed)).toBeLessThan(totalOf(fitting))
})

test('a posting that asks for nothing is unscored, not zero', () => {
	const empty = readPosting('We are a nice company.\n\nCome and see us.')
	expect(score(fitting, empty, asOf)).toMatchObject({ total: 0, band: 'unscored', parts: [] })
})

test('years that only the title suggests are not said to be asked for', () => {
	const senior = readPosting('Senior Accountant\n\nRequirements\n- Payroll experience\n')
	const part = score(foreign, senior, asOf).parts.find(({ id }) => id === 'experience')
	expect(part?.reason).toMatch(/^The job’s title usually goes with 5 years/)
})

test('what the posting does not ask for gives no points', () => {
	const plain = readPosting('Requirements\n- Welding and forklift experience\n')
	const parts = score(fitting, plain, asOf).parts.map(({ id }) => id)
	expect(parts).toEqual(['must', 'readability'])
})

test('boilerplate after the posting changes nothing', () => {
	const boilerplate = `
Benefits
- Health, dental and vision insurance, 401(k) with matching
- Free evening classes in Java, Tableau and Excel

Equal opportunity
Northwind is an equal opportunity employer and considers all applicants without regard to race, religion or age.

How to apply
Send your resume and a cover letter through our website.
`
	const longer = readPosting(postingText + boilerplate)
	expect(longer.requirements).toEqual(posting.requirements)
	for (const one of [fitting, foreign]) expect(totalOf(one, longer)).toBe(totalOf(one))
})

test.each([
	['Kubernetes', 'k8s'],
	['Kubernetes', 'KUBERNETES'],
	['data pipelines', 'data pipeline'],
	['SQL', 'structured query language']
])('%s and %s score alike', (one, other) => {
	const with_ = (word: string) =>
		resume([section('work', { entries: [job('a', 'Engineer', [`Worked on ${word}`])] })])
	expect(totalOf(with_(other))).toBe(totalOf(with_(one)))
})

test('years count only in jobs that have to do with the work', () => {
	const points = (one: Resume) =>
		score(one, posting, asOf).parts.find(({ id }) => id === 'experience')?.points
	expect(points(foreign)).toBe(0)
	expect(points(fitting)).toBe(
		score(fitting, posting, asOf).parts.find(({ id }) => id === 'experience')?.max
	)
})
