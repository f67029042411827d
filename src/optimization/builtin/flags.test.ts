import { expect, test } from 'vitest'
import { aGroup, anEntry, aResume, aSection, texts } from '../testing'
import { flags } from './flags'

function withJobs(...jobs: Parameters<typeof anEntry>[0][]) {
	return aResume({
		sections: [
			aSection({ entries: jobs.map((job, index) => anEntry({ id: `job${index}`, ...job })) })
		]
	})
}

test('the same verb again and again is pointed out', () => {
	const bullets = ['the shop', 'a team', 'the books', 'two vans', 'the stock', 'the rota']
	const resume = withJobs({
		highlights: texts(
			'b',
			...bullets.map((what, at) => `${at < 3 ? 'I managed' : 'Managed'} ${what}`)
		)
	})
	expect(flags(resume)).toEqual([
		'6 of your bullets open with “managed” or a form of it. Use another verb where it is as true.'
	])
})

test('a bullet and a skill that stand twice are pointed out once', () => {
	const line = 'Counted the stock of two stores'
	const resume = aResume({
		sections: [
			...withJobs({ highlights: texts('b', line, `${line}.`, line) }).sections,
			aSection({
				id: 'skills',
				kind: 'skills',
				groups: [aGroup({ items: texts('s', 'Payroll', 'Excel', 'payroll') })]
			})
		]
	})
	expect(flags(resume)).toEqual([
		'“Counted the stock of two stores.” stands twice. Keep it where it matters most.',
		'“payroll” stands twice among your skills. Once is enough.'
	])
})

test('time between jobs that nothing accounts for is pointed out', () => {
	const resume = withJobs(
		{ start: '2021-03', end: null, current: true },
		{ start: '2018-01', end: '2019-05' }
	)
	expect(flags(resume)).toEqual([
		'Nothing is dated between May 2019 and March 2021. If you like, say in one line what you did then.'
	])
})

test('studies account for the time between jobs, and bare years are read in favour of the person', () => {
	const jobs = withJobs({ start: '2021-03', end: '2022' }, { start: '2018', end: '2019' })
	const studies = aSection({
		id: 'education',
		kind: 'education',
		entries: [anEntry({ id: 'degree', start: '2020', end: '2021' })]
	})
	expect(flags({ ...jobs, sections: [...jobs.sections, studies] })).toEqual([])
})

test('a job without dates leaves the time open, and nothing is said of it', () => {
	const resume = withJobs({ start: '2022-03', end: '2023-01' }, { start: null, end: null })
	expect(flags(resume)).toEqual([])
})

test('a resume of many lines without a single figure is pointed out', () => {
	const lines = ['Ran the shop', 'Led the team', 'Kept the books', 'Drove the van']
	const resume = (last: string) =>
		withJobs(
			{ highlights: texts('a', ...lines), start: '2022-01', end: '2023-01' },
			{ highlights: texts('b', 'Sold bread', 'Cleaned up', 'Wrote the rota', last), end: '2021-12' }
		)
	expect(flags(resume('Trained new staff'))).toEqual([
		'None of your 8 bullets has a figure. Where you know how many, how often or how much, say it.'
	])
	expect(flags(resume('Trained 4 people'))).toEqual([])
})
