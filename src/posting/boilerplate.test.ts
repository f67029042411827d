import { expect, test } from 'vitest'
import { isBoilerplate } from './boilerplate'

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
