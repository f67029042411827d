import { expect, test } from 'vitest'
import { postingWarnings } from './warnings'

const full = { title: 'Nurse', company: 'Lakeside', location: 'Duluth' }
const codes = (...given: Parameters<typeof postingWarnings>) =>
	postingWarnings(...given).map(({ code }) => code)

test('a long posting with company, place and requirements has no warning', () => {
	expect(codes('x'.repeat(500), full, 5)).toEqual([])
})

test('each lack has its own warning', () => {
	expect(codes('x'.repeat(499), full, 5)).toEqual(['short_text'])
	expect(codes('x'.repeat(500), { ...full, company: ' ' }, 5)).toEqual(['missing_company'])
	expect(codes('x'.repeat(500), { ...full, location: '' }, 5)).toEqual(['missing_location'])
	expect(codes('x'.repeat(500), full, 2)).toEqual(['few_requirements'])
})
