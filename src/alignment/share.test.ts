import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundedSum, roundShares } from './share'

const shares = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 12 })

test('rounded shares add up to the rounded sum', () => {
	fc.assert(
		fc.property(shares, (values) => {
			expect(roundedSum(roundShares(values))).toBe(roundedSum(values))
		})
	)
})

test('no share moves by a tenth or more', () => {
	fc.assert(
		fc.property(shares, (values) => {
			for (const [index, rounded] of roundShares(values).entries())
				expect(Math.abs(rounded - (values[index] ?? 0))).toBeLessThanOrEqual(0.1)
		})
	)
})

test('no share passes its cap', () => {
	expect(roundShares([0.46, 0.46, 0.08], 1, [0.4, 0.5, 0.3])).toEqual([0.4, 0.5, 0.1])
})
