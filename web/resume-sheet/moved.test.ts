import { expect, test } from 'vitest'
import { movedBy } from './moved'

function moves(before: string, after: string) {
	return Object.fromEntries(movedBy([...before], [...after]))
}

test('the same order moves nothing', () => {
	expect(moves('abcd', 'abcd')).toEqual({})
})

test('one that goes to the front moves alone', () => {
	expect(moves('abcd', 'dabc')).toEqual({ d: -3 })
})

test('one that goes to the back moves alone', () => {
	expect(moves('abcd', 'bcda')).toEqual({ a: 3 })
})

test('a turned pair counts as one move', () => {
	expect(Object.keys(moves('abcd', 'bacd'))).toHaveLength(1)
})

test('a reversed list keeps one in place', () => {
	expect(Object.keys(moves('abcde', 'edcba'))).toHaveLength(4)
})
