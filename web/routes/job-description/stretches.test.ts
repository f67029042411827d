import { expect, test } from 'vitest'
import { stretchesOf } from './stretches'

const text = 'We need Go and Rust. Nice: Kafka.'

function marked(words: string) {
	const start = text.indexOf(words)
	return { id: words, range: { start, end: start + words.length } }
}

const read = (...items: ReturnType<typeof marked>[]) =>
	stretchesOf(text, items).map(({ text: words, item }) => [words, item?.id ?? null])

test('the stretches are the text, cut at what is marked in order', () => {
	expect(read(marked('Kafka'), marked('Go and Rust'))).toEqual([
		['We need ', null],
		['Go and Rust', 'Go and Rust'],
		['. Nice: ', null],
		['Kafka', 'Kafka'],
		['.', null]
	])
})

test('where two overlap, the first has the words and none is said twice', () => {
	expect(read(marked('Go and Rust'), marked('Rust. Nice'))).toEqual([
		['We need ', null],
		['Go and Rust', 'Go and Rust'],
		['. Nice', 'Rust. Nice'],
		[': Kafka.', null]
	])
})

test('a text without marks is one stretch, and a mark beyond its end is none', () => {
	expect(read()).toEqual([[text, null]])
	const beyond = { id: 'typed', range: { start: text.length + 3, end: text.length + 9 } }
	expect(read(beyond)).toEqual([[text, null]])
})
