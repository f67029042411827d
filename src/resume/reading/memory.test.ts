import { expect, test } from 'vitest'
import { remembered, remembering } from './memory'

function counted() {
	const asked: string[] = []
	const length = remembered((text) => {
		asked.push(text)
		return text.length
	})
	return { asked, length }
}

test('a reading asks once for each text', () => {
	const { asked, length } = counted()
	expect(remembering(() => [length('ab'), length('ab'), length('abc')])).toEqual([2, 2, 3])
	expect(asked).toEqual(['ab', 'abc'])
})

test('nothing is kept beyond a reading, nor when it fails', () => {
	const { asked, length } = counted()
	const failing = () =>
		remembering(() => {
			length('ab')
			throw new Error('unreadable')
		})
	expect(failing).toThrow('unreadable')
	remembering(() => length('ab'))
	length('ab')
	length('ab')
	expect(asked).toEqual(['ab', 'ab', 'ab', 'ab'])
})
