import { expect, test } from 'vitest'
import { countAs, type Sentence, withAdded, withDetails } from './corrections'

const kafka: Sentence = { text: 'Kafka', asRead: 'must', origin: 'read' }
const lunch: Sentence = { text: 'Free lunch', asRead: null, origin: 'sentence' }

test('a sentence that counts as something else is corrected, and back again is not', () => {
	const nice = countAs([], kafka, 'nice')
	expect(nice).toEqual([{ text: 'Kafka', need: 'nice', typed: false }])
	expect(countAs(nice, kafka, 'must')).toEqual([])
})

test('one that is taken out twice is corrected once', () => {
	const out = countAs(countAs([], kafka, 'none'), { ...kafka, text: 'kafka' }, 'none')
	expect(out).toHaveLength(1)
})

test('what was no requirement needs no correction to be none', () => {
	expect(countAs(countAs([], lunch, 'nice'), lunch, 'none')).toEqual([])
})

test('years outlive a change of kind, and keep a correction that is otherwise as read', () => {
	const six = withDetails([], kafka, 'must', { years: 6 })
	const back = countAs(countAs(six, kafka, 'nice'), kafka, 'must')
	expect(back).toEqual([{ text: 'Kafka', need: 'must', typed: false, years: 6 }])
})

test('others keep their order', () => {
	const three = ['A', 'B', 'C'].reduce(
		(all, text) => withAdded(all, { text, need: 'must', typed: true }),
		countAs([], kafka, 'none')
	)
	const b: Sentence = { text: 'B', asRead: null, origin: 'typed' }
	expect(countAs(three, b, 'nice').map((one) => one.text)).toEqual(['Kafka', 'A', 'B', 'C'])
	expect(countAs(three, b, 'none').map((one) => one.text)).toEqual(['Kafka', 'A', 'C'])
})
