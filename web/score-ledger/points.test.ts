import { expect, test } from 'vitest'
import { gain, gainWords, points } from './points'

test('points have at most one digit after the point', () => {
	expect(points(12.34)).toBe('12.3')
	expect(points(12)).toBe('12')
	expect(points(-0.04)).toBe('0')
})

test('a gain always has a sign', () => {
	expect([3, -1.5, 0, 0.04, -0.04].map(gain)).toEqual(['+3', '−1.5', '±0', '±0', '±0'])
})

test('a gain in words', () => {
	expect([3, -1, 0].map(gainWords)).toEqual(['adds 3 points', 'costs 1 point', 'adds no points'])
})
