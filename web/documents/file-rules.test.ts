import { expect, test } from 'vitest'
import { americanSigns } from '../numbers/number-signs'
import { numbersWith } from '../numbers/numbers'
import { brokenRule, type FileRules, mediaTypeOf } from './file-rules'

const numbers = numbersWith(americanSigns)

const rules: FileRules = {
	types: { pdf: 'application/pdf' },
	words: 'a PDF',
	maximumBytes: 1024 * 1024
}
const file = (name: string, bytes: number) => new File([new Uint8Array(bytes)], name)

test('a file of the right type and size breaks no rule', () => {
	expect(brokenRule(file('Resume.PDF', 10), rules, numbers)).toBeNull()
})

test('the ending of the name decides the type', () => {
	expect(mediaTypeOf(file('resume.final.pdf', 1), rules)).toBe('application/pdf')
	expect(mediaTypeOf(file('pdf.exe', 1), rules)).toBeUndefined()
})

test('a file of another type is told which types there are', () => {
	expect(brokenRule(file('photo.jpg', 10), rules, numbers)).toMatch(/photo\.jpg.*Choose a PDF/)
})

test('an empty file is refused', () => {
	expect(brokenRule(file('a.pdf', 0), rules, numbers)).toMatch(/is empty/)
})

test('a large file is told its size and the limit', () => {
	expect(brokenRule(file('a.pdf', 2 * 1024 * 1024), rules, numbers)).toMatch(/has 2 MB.*is 1 MB/)
})
