import { expect, test } from 'vitest'
import type { Requirement } from '../../../src/posting/schema'
import { stretchesOf } from './stretches'

const text = 'We need Go and Rust. Nice: Kafka.'

const asked = (words: string): Requirement => ({
	id: words,
	text: words,
	range: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
	need: 'must',
	source: 'qualification',
	skills: [],
	years: null,
	degree: null,
	weight: 1
})

const read = (requirements: Requirement[]) =>
	stretchesOf(text, requirements).map(({ text: words, requirement }) => [
		words,
		requirement?.id ?? null
	])

test('the stretches are the text, cut at its requirements in order', () => {
	expect(read([asked('Kafka'), asked('Go and Rust')])).toEqual([
		['We need ', null],
		['Go and Rust', 'Go and Rust'],
		['. Nice: ', null],
		['Kafka', 'Kafka'],
		['.', null]
	])
})

test('where two overlap, the first has the words and none is said twice', () => {
	expect(read([asked('Go and Rust'), asked('Rust. Nice')])).toEqual([
		['We need ', null],
		['Go and Rust', 'Go and Rust'],
		['. Nice', 'Rust. Nice'],
		[': Kafka.', null]
	])
})

test('a posting that asks for nothing is one stretch', () => {
	expect(read([])).toEqual([[text, null]])
})
