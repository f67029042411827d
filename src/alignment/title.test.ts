import { expect, test } from 'vitest'
import { soughtTitle, titleNearness } from './title'

function nearness(sought: string, held: string): number {
	const [one, other] = [soughtTitle(sought), soughtTitle(held)]
	if (!one || !other) throw new Error('both titles hold a telling word')
	return titleNearness(one, other)
}

test.each([
	['Data Scientist', 'Senior Data Scientist II'],
	['Backend Developer', 'Back-end Engineer'],
	['Login.gov: Engineer GS15', 'Software Engineer'],
	['Substitute Teacher', 'Teacher (part time)']
])('%s and %s are the same', (sought, held) => {
	expect(nearness(sought, held)).toBe(1)
})

test('the same field in another role is nearer than the same role in another field', () => {
	const field = nearness('Marketing Manager', 'Marketing Assistant')
	const role = nearness('Marketing Manager', 'Kitchen Manager')
	expect(field).toBeGreaterThan(role)
	expect(role).toBeLessThan(0.2)
})

test('in another field a trade of the same seniority is nearer than one without, and than a manager', () => {
	const senior = nearness('Senior Platform Engineer', 'Senior Backend Engineer')
	expect(senior).toBeGreaterThan(nearness('Senior Platform Engineer', 'Backend Engineer'))
	expect(nearness('Senior Platform Engineer', 'Backend Engineer')).toBeGreaterThan(0)
	expect(senior).toBeGreaterThan(nearness('Senior Marketing Manager', 'Senior Kitchen Manager'))
	expect(senior).toBeLessThan(nearness('Senior Platform Engineer', 'Platform Engineer'))
})

test('titles with nothing in common are not near', () => {
	expect(nearness('Registered Nurse', 'Forklift Driver')).toBe(0)
})

test.each([
	['Senior Accountant', 5],
	['Junior Designer', 0],
	['Staff Engineer', 8],
	['Staff Nurse', null],
	['Accountant', null]
])('%s stands for %j years', (title, years) => {
	expect(soughtTitle(title)?.years).toBe(years)
})

test('a title without a telling word is none', () => {
	expect(soughtTitle('')).toBeNull()
	expect(soughtTitle('Senior (remote)')).toBeNull()
})

test('a trade counts for more where the fields of work are not known to differ', () => {
	const unknown = nearness('Seating Engineer', 'Backend Engineer')
	expect(unknown).toBeGreaterThan(nearness('Procurement Engineer', 'Backend Engineer'))
	expect(nearness('Graphic Designer', 'Senior Designer')).toBeGreaterThan(unknown)
})

test('an internship is less than the job, unless one is sought', () => {
	expect(nearness('Data Analyst', 'Data Analyst Intern')).toBeLessThan(1)
	expect(nearness('Data Analyst Intern', 'Data Analyst Intern')).toBe(1)
})

test('a noun stands for its craft', () => {
	const near = nearness('Healthcare Data Scientist', 'Data Science Lead')
	expect(near).toBeGreaterThan(nearness('Healthcare Data Scientist', 'Warehouse Lead'))
	expect(nearness('Accounting Associate', 'Certified Public Accountant')).toBeGreaterThan(0.5)
})
