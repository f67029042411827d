import { expect, test } from 'vitest'
import { leftOutOf } from './left-out'
import { readPosting } from './read'

const text = `Baker at Mill Lane

About us
Mill Lane has baked since 1920.

Requirements
- Knows sourdough

Benefits
- Bread to take home

How to apply
Come by on Monday.

We are an equal opportunity employer.`

function kinds(taken = readPosting(text).requirements.map((one) => one.range)) {
	return leftOutOf(text, taken).map((one) => [one.text, one.kind])
}

test('what counts for nothing is told apart by its heading or its own words', () => {
	expect(kinds()).toEqual([
		['Baker at Mill Lane', 'other'],
		['Mill Lane has baked since 1920.', 'company'],
		['Bread to take home', 'offer'],
		['Come by on Monday.', 'applying'],
		['We are an equal opportunity employer.', 'equality']
	])
})

test('what counts is not among it, and headings never are', () => {
	expect(kinds([]).map(([words]) => words)).toContain('Knows sourdough')
	expect(kinds([{ start: 0, end: text.length }])).toEqual([])
})

test('every range points at its words', () => {
	for (const { range, text: words } of leftOutOf(text, []))
		expect(text.slice(range.start, range.end)).toBe(words)
})
