import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPosting } from '../posting/read'
import type { Entry, Resume, Section } from '../resume/schema'
import { canonicalSkill } from '../skill/canonical'
import { taxonomy } from '../skill/taxonomy'
import { score } from './score'

const asOf = '2026-01-01'
const runs = { seed: 20260101, numRuns: 200 }

const plain = taxonomy.filter(
	({ name, spellings }) =>
		canonicalSkill(name) === name && spellings.every((one) => !one.cased && !one.needsCompany)
)
// Few, and some that suggest another, so that resumes and postings often meet.
const skillOf = fc.constantFrom(
	'Docker',
	'Kubernetes',
	'Terraform',
	'Infrastructure as Code',
	'PostgreSQL',
	'SQL',
	'Tableau',
	'data visualization',
	'bookkeeping',
	'payroll',
	'inventory management',
	'teamwork'
)
const titles = fc.constantFrom(
	'Backend Engineer',
	'Senior Data Analyst',
	'Accountant',
	'Registered Nurse',
	'Kitchen Manager',
	'Marketing Assistant',
	'Warehouse Operator',
	'Intern'
)
const plainWork = fc.constantFrom(
	'Answered letters from customers and kept the calendar of the office',
	'Prepared monthly figures for the board',
	'Trained new colleagues on the night shift',
	'Kept the workshop clean and safe'
)
const bulletText = fc.oneof(
	skillOf.map((skill) => `Worked on ${skill} for two customers`),
	fc.tuple(skillOf, skillOf).map(([one, other]) => `Moved ${one} to ${other}`),
	plainWork
)

const ask = fc.oneof(
	skillOf.map((skill) => `- Experience with ${skill}`),
	fc.tuple(skillOf, skillOf).map(([one, other]) => `- Knowledge of ${one} or ${other}`),
	skillOf.map((skill) => `- 3+ years of experience with ${skill}`),
	fc.constantFrom(
		"- Bachelor's degree in economics",
		'- Ability to keep a workshop clean and safe',
		'- Strong communication and teamwork'
	)
)
const postingText = fc
	.record({
		title: titles,
		asks: fc.array(ask, { minLength: 1, maxLength: 6 }),
		wishes: fc.array(ask, { maxLength: 3 }),
		duties: fc.array(bulletText, { maxLength: 3 })
	})
	.map(({ title, asks, wishes, duties }) =>
		[
			title,
			'\nResponsibilities',
			...duties.map((duty) => `- ${duty}`),
			'\nRequirements',
			...asks,
			'\nNice to have',
			...wishes
		].join('\n')
	)

const work = fc
	.record({
		title: titles,
		from: fc.integer({ min: 2005, max: 2020 }),
		years: fc.integer({ min: 1, max: 6 }),
		bullets: fc.array(bulletText, { maxLength: 4 })
	})
	.map(({ title, from, years, bullets }) => ({ title, start: from, end: from + years, bullets }))

const resumes = fc
	.record({
		jobs: fc.array(work, { maxLength: 3 }),
		items: fc.array(skillOf, { maxLength: 6 }),
		label: fc.oneof(fc.constant(''), titles),
		degree: fc.constantFrom('', 'Bachelor of Science in Economics', 'Master of Arts')
	})
	.map(({ jobs, items, label, degree }) => toResume(jobs, items, label, degree))

type Work = { title: string; start: number; end: number; bullets: string[] }

function toResume(jobs: Work[], items: string[], label: string, degree: string): Resume {
	return {
		language: 'en',
		basics: { ...noContact, label },
		sections: [
			section('summary', { paragraphs: [{ id: 'p', text: 'Likes to work with others.' }] }),
			section('work', { entries: jobs.map((job, at) => entry(`job-${at}`, job)) }),
			section('education', {
				entries: [entry('degree', { title: degree, start: 2000, end: 2004, bullets: [] })]
			}),
			section('skills', { groups: [{ id: 'group', label: '', items: items.map(item) }] })
		]
	}
}

const noContact = {
	name: 'Robin Vale',
	email: 'robin@example.com',
	phone: '',
	location: '',
	url: '',
	profiles: []
}

function section(kind: Section['kind'], over: Partial<Section>): Section {
	return { id: kind, kind, title: kind, paragraphs: [], entries: [], groups: [], ...over }
}

function entry(id: string, { title, start, end, bullets }: Work): Entry {
	return {
		id,
		title,
		organization: 'Northwind',
		location: '',
		url: '',
		dates: `${start} – ${end}`,
		start: String(start),
		end: String(end),
		current: false,
		paragraphs: [],
		highlights: bullets.map((text, at) => ({ id: `${id}-${at}`, text }))
	}
}

function item(text: string, at: number) {
	return { id: `item-${at}`, text }
}

/** The resume with more bullets in its first job and more items in its list of skills. */
function withMore(resume: Resume, bullets: string[], items: string[] = []): Resume {
	return {
		...resume,
		sections: resume.sections.map((one) => ({
			...one,
			entries: one.entries.map((job, at) =>
				one.kind === 'work' && at === 0
					? { ...job, highlights: [...job.highlights, ...bullets.map(more)] }
					: job
			),
			groups: one.groups.map((group) => ({ ...group, items: [...group.items, ...items.map(more)] }))
		}))
	}
}

function more(text: string, at: number) {
	return { id: `more-${at}`, text }
}

function totalOf(resume: Resume, posting: string): number {
	return score(resume, readPosting(posting), asOf).total
}

const tenths = (values: number[]) => values.reduce((sum, value) => sum + Math.round(value * 10), 0)

test('a total lies between 0 and 100, its parts and requirements add up, and it is always the same', () => {
	fc.assert(
		fc.property(resumes, postingText, (resume, text) => {
			const posting = readPosting(text)
			const found = score(resume, posting, asOf)
			expect(score(structuredClone(resume), structuredClone(posting), asOf)).toEqual(found)
			if (found.band === 'unscored') return
			expect(found.total).toBeGreaterThanOrEqual(0)
			expect(found.total).toBeLessThanOrEqual(100)
			expect(tenths(found.parts.map(({ points }) => points))).toBe(tenths([found.total]))
			expect(tenths(found.parts.map(({ max }) => max))).toBe(1000)
			for (const { id, points, max } of found.parts.filter((part) => /must|nice/.test(part.id))) {
				const ours = found.requirements.filter(({ need }) => need === id)
				expect(tenths(ours.map((one) => one.points))).toBe(tenths([points]))
				expect(tenths(ours.map((one) => one.max))).toBe(tenths([max]))
				expect(ours.every((one) => one.points <= one.max)).toBe(true)
			}
		}),
		runs
	)
})

test('true evidence added anywhere never lowers the total', () => {
	fc.assert(
		fc.property(
			resumes,
			postingText,
			bulletText,
			skillOf,
			work,
			(resume, text, bullet, skill, job) => {
				const before = totalOf(resume, text)
				expect(totalOf(withMore(resume, [bullet]), text)).toBeGreaterThanOrEqual(before)
				expect(totalOf(withMore(resume, [], [skill]), text)).toBeGreaterThanOrEqual(before)
				const sections = resume.sections.map((one) =>
					one.kind === 'work' ? { ...one, entries: [...one.entries, entry('new', job)] } : one
				)
				expect(totalOf({ ...resume, sections }, text)).toBeGreaterThanOrEqual(before)
			}
		),
		runs
	)
})

test('the order of sections, jobs, bullets and items changes no point', () => {
	const points = (resume: Resume, text: string) =>
		score(resume, readPosting(text), asOf).requirements.map((one) => one.points)
	fc.assert(
		fc.property(resumes, postingText, (resume, text) => {
			const turned = {
				...resume,
				sections: resume.sections.toReversed().map((one) => ({
					...one,
					entries: one.entries
						.toReversed()
						.map((job) => ({ ...job, highlights: job.highlights.toReversed() })),
					groups: one.groups.map((group) => ({ ...group, items: group.items.toReversed() }))
				}))
			}
			expect(totalOf(turned, text)).toBe(totalOf(resume, text))
			expect(points(turned, text)).toEqual(points(resume, text))
		}),
		runs
	)
})

const boilerplate = fc.subarray(
	[
		'Benefits\n- Health, dental and vision insurance, 401(k) with matching\n- Free evening classes in Java, Tableau and Excel',
		'Equal opportunity\nWe are an equal opportunity employer and consider all applicants without regard to race, religion or age.',
		'How to apply\nSend your resume and a cover letter through our website.'
	],
	{ minLength: 1 }
)

test('benefits, house rules and how to apply change nothing', () => {
	fc.assert(
		fc.property(resumes, postingText, boilerplate, (resume, text, parts) => {
			expect(totalOf(resume, [text, ...parts].join('\n\n'))).toBe(totalOf(resume, text))
		}),
		runs
	)
})

const spelled = fc
	.constantFrom(...plain)
	.chain(({ name, spellings }) =>
		fc.tuple(
			fc.constant(name),
			fc.constantFrom(...spellings.map(({ words }) => words)),
			fc.constantFrom('as it is', 'upper', 'lower')
		)
	)
	.filter(([name, words]) => canonicalSkill(words) === name)

test('case and spelling change nothing', () => {
	fc.assert(
		fc.property(resumes, spelled, (resume, [name, words, form]) => {
			const text = `Clerk\n\nRequirements\n- ${name}\n- Payroll\n`
			const cased =
				form === 'upper' ? words.toUpperCase() : form === 'lower' ? words.toLowerCase() : words
			const as = (skill: string) => totalOf(withMore(resume, [], [skill]), text)
			expect(as(cased)).toBe(as(name))
		}),
		runs
	)
})

test('a word said twenty times, in one line or in twenty, gains nothing over once', () => {
	fc.assert(
		fc.property(resumes, postingText, skillOf, (resume, text, skill) => {
			const once = totalOf(withMore(resume, [skill], [skill]), text)
			const twenty = Array<string>(20).fill(skill)
			expect(totalOf(withMore(resume, [twenty.join(', ')], [skill]), text)).toBe(once)
			expect(totalOf(withMore(resume, twenty, twenty), text)).toBe(once)
		}),
		runs
	)
})

const hidden = fc.constantFrom<(text: string) => string>(
	(text) => [...text].join('\u200b'),
	(text) => [...text].join('\u2060'),
	(text) =>
		[...text]
			.map((sign) => String.fromCodePoint(0xe0000 + ((sign.codePointAt(0) ?? 0) % 128)))
			.join('')
)

test('words that nobody sees gain nothing', () => {
	fc.assert(
		fc.property(resumes, postingText, skillOf, hidden, (resume, text, skill, hide) => {
			expect(totalOf(withMore(resume, [hide(skill)], [hide(skill)]), text)).toBe(
				totalOf(resume, text)
			)
		}),
		runs
	)
})
