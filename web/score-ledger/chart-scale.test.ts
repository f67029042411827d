import { expect, test } from 'vitest'
import { depth, scaleFor } from './chart-scale'

test('a scale has round ends around the totals, and at least thirty points', () => {
	expect(scaleFor([52, 70])).toEqual({ low: 40, high: 80, lines: [40, 50, 60, 70, 80] })
	expect(scaleFor([64])).toMatchObject({ low: 40, high: 70 })
})

test('a scale never leaves 0 to 100', () => {
	expect(scaleFor([0, 4])).toMatchObject({ low: 0, high: 30 })
	expect(scaleFor([98, 100])).toMatchObject({ low: 70, high: 100 })
	expect(scaleFor([0, 100])).toMatchObject({ low: 0, high: 100 })
})

test('the highest total of the scale stands at the top', () => {
	const scale = scaleFor([52, 70])
	expect(depth(80, scale)).toBe(0)
	expect(depth(60, scale)).toBe(0.5)
	expect(depth(40, scale)).toBe(1)
})
