import { expect, test } from 'vitest'
import { canonicalSkill, categoryOf } from '../skill/canonical'
import { degrees } from './degree'
import { readPosting } from './read'
import { sanitizePosting } from './sanitize'
import type { Need } from './schema'
import { postingCases } from './testing'

const readings = postingCases.map((wanted) => ({
	wanted,
	posting: readPosting(sanitizePosting(wanted.text))
}))

test('most postings of any profession and language give up title, company and place', () => {
	const right = (['title', 'company', 'location'] as const).flatMap((field) =>
		readings.map(({ wanted, posting }) =>
			plain(posting.metadata[field]).startsWith(plain(wanted[field]))
		)
	)
	expect(right.filter((one) => one).length / right.length).toBeGreaterThanOrEqual(0.9)
})

test('the language of nearly every posting is told', () => {
	const right = readings.filter(({ wanted, posting }) => posting.language === wanted.language)
	expect(right.length).toBeGreaterThanOrEqual(readings.length - 1)
})

test.each(readings)(
	'years and degree of “$wanted.title” are those required',
	({ wanted, posting }) => {
		const musts = posting.requirements.filter(({ need }) => need === 'must')
		const years = musts.flatMap((one) => one.years ?? [])
		const degree = degrees.find((one) => musts.some((must) => must.degree === one)) ?? null
		expect([Math.max(0, ...years), degree]).toEqual([wanted.years ?? 0, wanted.degree])
	}
)

test.each([
	['must', 0.8],
	['nice', 0.7]
] as const)('what is a %s is found where it stands', (need, least) => {
	let [found, given, asked] = [0, 0, 0]
	for (const { wanted, posting } of readings) {
		const doubtful = new Set((wanted.doubtful ?? []).map(key))
		const skills = skillsOf(posting.requirements, need).filter((one) => !doubtful.has(one))
		const expected = new Set(wanted[need].map(key))
		found += skills.filter((one) => expected.has(one)).length
		given += skills.length
		asked += expected.size
	}
	expect((2 * found) / (given + asked)).toBeGreaterThanOrEqual(least)
})

test('hardly a sentence that sells, warns or instructs comes through', () => {
	const sentences = readings.flatMap(({ wanted, posting }) =>
		wanted.boilerplate.map((opening) =>
			posting.requirements.some(({ text }) => plain(text).startsWith(plain(opening)))
		)
	)
	expect(sentences.filter((through) => through).length).toBeLessThanOrEqual(2)
})

function skillsOf(requirements: { need: Need; skills: string[] }[], need: Need): string[] {
	const skills = requirements.filter((one) => one.need === need).flatMap((one) => one.skills)
	return [...new Set(skills.filter((one) => categoryOf(one) !== 'soft').map(key))]
}

function key(skill: string): string {
	return (canonicalSkill(skill) ?? skill).toLowerCase()
}

function plain(text: string): string {
	return text.toLowerCase().replace(/[–—]/g, '-').replace(/’/g, "'").trim()
}
