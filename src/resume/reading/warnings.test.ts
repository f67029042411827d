import { expect, test } from 'vitest'
import type { Entry, Resume, Section } from '../schema'
import { resumeWarnings, warningsOf } from './warnings'

function job(more: Partial<Entry> = {}): Entry {
	return {
		id: 'e1',
		title: 'Engineer',
		organization: 'Acme',
		location: '',
		url: '',
		dates: 'Jan 2019 – Mar 2020',
		start: '2019-01',
		end: '2020-03',
		current: false,
		paragraphs: [],
		highlights: [],
		...more
	}
}

function section(more: Partial<Section> = {}): Section {
	return {
		id: 's1',
		kind: 'work',
		title: 'Experience',
		paragraphs: [],
		entries: [job()],
		groups: [],
		...more
	}
}

function resume(sections: Section[] = [section()], basics: Partial<Resume['basics']> = {}): Resume {
	return {
		language: 'en',
		basics: {
			name: 'Dana Fixture',
			label: '',
			email: 'dana@example.com',
			phone: '',
			location: '',
			url: '',
			profiles: [],
			...basics
		},
		sections
	}
}

const codes = (one: Resume, asOf: string | null = null) =>
	warningsOf(one, asOf).map((warning) => warning.code)
const ofJobs = (...entries: Entry[]) => resume([section({ entries })])
const other = (more: Partial<Entry>) => job({ organization: 'Globex', title: 'Buyer', ...more })

test('a resume in order has no warnings', () => {
	expect(codes(resume(), '2026-05-31')).toEqual([])
})

test('a missing name and missing ways to reach a person are told', () => {
	expect(codes(resume(undefined, { name: '', email: '' }))).toEqual([
		'name_missing',
		'email_missing'
	])
	const reachable = warningsOf(resume(undefined, { email: '', phone: '555 0100' }), null)
	expect(reachable[0]?.message).not.toContain('telephone')
})

test('text without any heading is told', () => {
	const text = { id: 'p1', text: 'word '.repeat(60) }
	const bare = section({ kind: 'other', title: '', entries: [], paragraphs: [text] })
	expect(codes(resume([bare]))).toEqual(['sections_missing', 'text_unheaded'])
})

test('an empty section is told, a heading over other headings is not', () => {
	const empty = section({ kind: 'awards', title: 'Awards', entries: [] })
	expect(codes(resume([section(), empty]))).toEqual(['section_empty'])
	const umbrella = section({ title: 'Career', entries: [] })
	expect(codes(resume([umbrella, section()]))).toEqual([])
})

test('a job whose text has no head is told', () => {
	const text = { id: 'p1', text: 'word '.repeat(60) }
	expect(codes(resume([section({ paragraphs: [text] })]))).toEqual(['entries_unclear'])
})

test('jobs without any date are told', () => {
	expect(codes(ofJobs(job({ dates: '', start: null, end: null })))).toEqual(['dates_missing'])
})

test('an end before its start is told, one in the same year is not', () => {
	expect(codes(ofJobs(job({ start: '2020-03', end: '2019-01' })))).toEqual(['dates_reversed'])
	expect(codes(ofJobs(job({ start: '2019-06', end: '2019' })))).toEqual([])
})

test('a job in the future is told as of a day, a degree to come is not', () => {
	const ahead = ofJobs(job({ start: '2027-01', end: null, current: true }))
	expect(codes(ahead, '2026-05-31')).toEqual(['dates_future'])
	expect(codes(ahead)).toEqual([])
	const degree = job({ start: '2024-09', end: '2027-06' })
	const studies = section({ kind: 'education', title: 'Education', entries: [degree] })
	expect(codes(resume([section(), studies]), '2026-05-31')).toEqual([])
})

test('two jobs that overlap are told in their own words', () => {
	const both = ofJobs(job(), other({ dates: '06/2019 – 2021', start: '2019-06', end: '2021' }))
	expect(warningsOf(both, null)).toEqual([
		{
			code: 'dates_overlap',
			message:
				'Two jobs overlap: “Engineer” at Acme (Jan 2019 – Mar 2020) and “Buyer” at Globex (06/2019 – 2021). If you held both, all is well; otherwise please check the dates.'
		}
	])
})

test.each([
	['a handover', { start: '2020-02', end: '2021-01' }],
	['a job within a longer one', { start: '2018-01', end: '2021-01' }],
	['years that touch', { start: '2020', end: '2021' }],
	['work beside it', { title: 'Freelance buyer', start: '2019-03', end: '2020-01' }],
	['another role at the same firm', { organization: 'Acme', start: '2019-03', end: '2020-01' }]
])('%s is no overlap', (_, more) => {
	expect(codes(ofJobs(job(), other(more)))).toEqual([])
})

test('every code is a known one', () => {
	const all = codes(
		resume(
			[
				section({ entries: [job({ start: '2030', end: '2029' })] }),
				section({ kind: 'awards', title: 'Awards', entries: [] })
			],
			{ name: '', email: '' }
		),
		'2026-05-31'
	)
	expect(all.length).toBeGreaterThan(4)
	expect(all.every((code) => resumeWarnings.has(code))).toBe(true)
})
