import { expect, test } from 'vitest'
import type { Entry } from '../resume/schema'
import { experienceYears } from './experience'
import { anEntry, aResume, aSection } from './testing'

function years(jobs: Partial<Entry>[], asOf: string | null = '2026-11-21') {
	const entries = jobs.map((job, index) => anEntry({ id: `j${index}`, ...job }))
	return experienceYears(aResume({ sections: [aSection({ entries })] }), asOf)
}

test('the last month of a job counts in full', () => {
	expect(years([{ start: '2020-01', end: '2023-12' }])).toBe(4)
	expect(years([{ start: '2020-02', end: '2023-12' }])).toBe(3)
})

test('jobs at the same time count once', () => {
	expect(
		years([
			{ start: '2018-01', end: '2021-12' },
			{ start: '2020-01', end: '2022-12' }
		])
	).toBe(5)
})

test('an open job ends on the day asked about', () => {
	expect(years([{ start: '2020-11', end: null, current: true }])).toBe(6)
	expect(years([{ start: '2020-12', end: null, current: true }])).toBe(5)
	expect(years([{ start: '2020-12', end: null, current: true }], null)).toBeNull()
})

test('years without months never count too much', () => {
	expect(years([{ start: '2018', end: '2021' }])).toBe(2)
})

test.each<[string, Partial<Entry>[]]>([
	['no jobs', []],
	[
		'a job without dates',
		[
			{ start: null, end: null },
			{ start: '2018', end: '2021' }
		]
	],
	['a job without an end', [{ start: '2018-01', end: null }]],
	['reversed dates', [{ start: '2021-05', end: '2018-01' }]]
])('%s: not certain', (_, jobs) => {
	expect(years(jobs)).toBeNull()
})
