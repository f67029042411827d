import { expect, test } from 'vitest'
import { standingOf, supporting } from './standing'

test('support counts in proportion to the core, and in full from a tenth of it on', () => {
	const standing = (credit: number) => standingOf([{ weight: 46, credit }])
	expect(standing(0)).toBe(0)
	expect(standing(0.05)).toBeCloseTo(0.5)
	expect(standing(0.1)).toBe(1)
	expect(standing(0.9)).toBe(1)
})

test('where a posting has no core, what supports it counts in full', () => {
	expect(standingOf([])).toBe(1)
})

test('what counts in part says so, and what gives nothing anyway does not', () => {
	const reason = 'All there.'
	expect(supporting({ credit: 1, reason }, 0.5)).toMatchObject({ credit: 0.5 })
	expect(supporting({ credit: 1, reason }, 0.5)?.reason).toContain('counts in part')
	expect(supporting({ credit: 0, reason }, 0.5)?.reason).toBe(reason)
	expect(supporting({ credit: 1, reason }, 1)?.reason).toBe(reason)
})
