import { expect, test } from 'vitest'
import { lowestDegree } from './degree'
import { yearsIn } from './years'

test.each([
	['3-5 years of DevOps experience', 3],
	['5+ years of experience', 5],
	['one (1) year of specialized experience', 1],
	['Two or more years in food production with experience', 2],
	['3年以上开发经验', 3],
	['mindestens 2 Jahre Erfahrung', 2],
	['a company with 30 years of history', null],
	['must be 18 years of age, experience a plus', null],
	['no experience needed', null]
])('%j asks for %j years', (text, years) => {
	expect(yearsIn(text, false)).toBe(years)
})

test.each([
	["Bachelor's or Master's degree", 'bachelor'],
	['High school diploma or GED', 'secondary'],
	['MS or PhD in physics', 'master'],
	['BS/BA degree', 'bachelor'],
	['本科及以上学历', 'bachelor'],
	['Ph.D. in Computer Science', 'doctorate'],
	['certified scrum master', null],
	['master the English language', null],
	['ms office', null]
])('%j asks for %j', (text, degree) => {
	expect(lowestDegree(text)).toBe(degree)
})
