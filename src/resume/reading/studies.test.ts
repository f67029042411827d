import { expect, test } from 'vitest'
import { hasSchool, isSubject, splitStudy } from './studies'

test.each([
	[
		'BA : Justice Studies Northfield State University',
		'BA : Justice Studies',
		'Northfield State University'
	],
	['Diploma : Elk Ridge High School', 'Diploma', 'Elk Ridge High School'],
	['High School Diploma : Elk Ridge High School', 'High School Diploma', 'Elk Ridge High School'],
	['AS : Psychology Birch County College', 'AS : Psychology', 'Birch County College'],
	['MBA : Harrow Business School', 'MBA', 'Harrow Business School'],
	['Certificate : Tulsa Welding School', 'Certificate', 'Tulsa Welding School'],
	['BSc : Physics University of Northfield', 'BSc : Physics', 'University of Northfield'],
	['MSc : Ostrau University of Technology', 'MSc', 'Ostrau University of Technology'],
	['University: Northfield College', '', 'Northfield College']
])('%s names a degree and a school', (text, degree, school) => {
	expect(splitStudy(text)).toEqual([degree, school])
})

test.each([
	'Bachelor of Science : Kinesiology',
	'Northfield College : Bachelor of Science',
	'Northfield College, Bachelor of Science',
	'Thesis: a study of rivers'
])('%s is not parted at its colon', (text) => {
	expect(splitStudy(text)).toBeNull()
})

test('a high school diploma names no school, a high school does', () => {
	expect(hasSchool('High School Diploma')).toBe(false)
	expect(hasSchool('Elk Ridge High School')).toBe(true)
	expect(hasSchool('Florida International Univeristy')).toBe(true)
	expect(hasSchool('Universal Robots')).toBe(false)
})

test('a subject is told by its last word', () => {
	expect(isSubject('Justice Studies')).toBe(true)
	expect(isSubject('Applied Mathematics')).toBe(true)
	expect(isSubject('Lyon')).toBe(false)
})
