import { expect, test } from 'vitest'
import { isPrompt } from './prompts'

test('what a template asks for names nobody', () => {
	const prompts = [
		'Company Name',
		'City , State',
		'Company Name – City',
		'[Employer]',
		'Month Year'
	]
	expect(prompts.filter((text) => !isPrompt(text))).toEqual([])
})

test('real names that hold such words stay', () => {
	const names = ['Alder State College', 'State College', 'Salt City Bakery', 'Name & Sons Ltd']
	expect(names.filter(isPrompt)).toEqual([])
})
