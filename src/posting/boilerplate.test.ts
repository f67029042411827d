import { expect, test } from 'vitest'
import { isBoilerplate } from './boilerplate'
import { readPosting } from './read'

test.each([
	'If you are interested in several of these roles, you should apply.',
	'You will be part of a friendly and ambitious environment.',
	'All employees are expected to follow the rules of the house.'
])('%s asks for nothing', (text) => {
	expect(isBoilerplate(text)).toBe(true)
})

test.each([
	'You will work in a Linux environment.',
	'All employees are required to hold a CPR certificate.',
	'You are interested in distributed systems.'
])('%s says something of the job', (text) => {
	expect(isBoilerplate(text)).toBe(false)
})

test.each([
	'Follow our guidance on writing a federal resume.',
	'This role is permanent.',
	'This role may require up to 60% domestic travel',
	'Specialized experience is defined as:',
	'Yes',
	'Northwind has over 900 employees.'
])('“%s” is nothing that a resume could show', (text) => {
	const { requirements } = readPosting(`Welder\n\nRequirements\n- Welding\n\nDetails\n${text}\n`)
	expect(requirements.map((one) => one.text)).toEqual(['Welding'])
})
