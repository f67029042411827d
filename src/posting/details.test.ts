import { expect, test } from 'vitest'
import { detailsOf } from './details'
import { readPosting } from './read'

const of = (text: string) => detailsOf(readPosting(text))

test.each([
	['Senior Nurse', 'senior'],
	['Lead Electrician', 'lead'],
	['Junior Accountant', 'junior'],
	['Marketing Intern', 'intern'],
	['Head of Sales', 'lead'],
	['高级工程师', 'senior'],
	['Старший инженер', 'senior'],
	['Baker', null],
	['Internal Auditor', null]
])('%s is %s', (title, seniority) => {
	expect(of(`${title}\n`).seniority).toBe(seniority)
})

test.each([
	['Salary: $16.50 per hour for LPN', '$16.50 per hour'],
	['Pay: £24,000 - £27,000 a year', '£24,000 - £27,000 a year'],
	['Gehalt: 45.000 – 52.000 € pro Jahr', '45.000 – 52.000 € pro Jahr'],
	['Salaire : 2 400 € / mois', '2 400 € / mois'],
	['We raised $50 million.', null],
	['A salary of £72,000 to £88,000, 28 days of leave', '£72,000 to £88,000'],
	['Pay: $ 1 250.50 a month, 12 months', '$ 1 250.50 a month'],
	['Competitive salary', null]
])('%s: %s', (line, salary) => {
	expect(of(`Cook\n\n${line}\n`).salary).toBe(salary)
})

test('employment and place of work are read from the text', () => {
	expect(of('Cook\n\nFull-time or part-time, hybrid')).toMatchObject({
		employment: ['full_time', 'part_time'],
		arrangement: 'hybrid'
	})
	expect(of('Koch\n\nVollzeit, vor Ort')).toMatchObject({
		employment: ['full_time'],
		arrangement: 'on_site'
	})
	expect(of('Cook')).toMatchObject({ employment: [], arrangement: null })
})

test('years, degree, languages and certificates come from what is asked', () => {
	expect(
		of(
			'Nurse\n\nRequirements:\n- 3 years of experience\n- Bachelor or master degree\n- RN and BLS\n- Spanish\n'
		)
	).toMatchObject({
		years: 3,
		degree: 'bachelor',
		languages: ['Spanish'],
		certificates: ['RN', 'BLS']
	})
})
