import { expect, test } from 'vitest'
import { inTitleCase } from './title-case'

test.each([
	['SOFTWARE ENGINEER', 'Software Engineer'],
	['SENIOR QA ENGINEER II', 'Senior QA Engineer II'],
	['HEAD OF IT OPERATIONS', 'Head of IT Operations'],
	['MENG IN COMPUTER SCIENCE', 'MEng in Computer Science'],
	['Head of QA', 'Head of QA'],
	['QA', 'QA']
])('%s reads %s in a sentence', (title, words) => {
	expect(inTitleCase(title)).toBe(words)
})
