import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	type HeldTokens,
	holdTokens,
	type Quota,
	quotaOn,
	settleTokens,
	shareLeft,
	tokensLeft,
	utcDay
} from './quota'

const day = '2026-11-21'
const daily = 1_000

/** Uses so many tokens in one call; says what was warned of. */
function use(quota: Quota, tokens: number, used = tokens) {
	return settleTokens(holdTokens(quota, tokens), { day, tokens }, used, daily)
}

test('tokens that are held count as gone until the call says what it used', () => {
	const held = holdTokens(quotaOn(day, undefined), 400)
	expect(tokensLeft(held, daily)).toBe(600)
	expect(shareLeft(held, daily)).toBe(0.6)
	const { quota } = settleTokens(held, { day, tokens: 400 }, 150, daily)
	expect(quota).toMatchObject({ used: 150, held: 0 })
})

test('without a limit there is always all of it left', () => {
	const held = holdTokens(quotaOn(day, undefined), 1e9)
	expect(tokensLeft(held, null)).toBe(Number.POSITIVE_INFINITY)
	expect(shareLeft(held, null)).toBe(1)
})

test('80, 90 and 100 percent are warned of once each', () => {
	let quota = quotaOn(day, undefined)
	const heard: number[][] = []
	for (const tokens of [799, 1, 50, 49, 1, 100, 10]) {
		const next = use(quota, tokens)
		quota = next.quota
		heard.push(next.warnings)
	}
	expect(heard).toEqual([[], [80], [], [], [90], [100], []])
})

test('one call that passes two shares warns of both', () => {
	expect(use(quotaOn(day, undefined), 950).warnings).toEqual([80, 90])
})

test('a new day (UTC) begins with nothing used, and a call of yesterday does not count in it', () => {
	const { quota } = use(quotaOn(day, undefined), 950)
	const midnight = Date.UTC(2026, 10, 22)
	expect(utcDay(midnight - 1)).toBe(day)
	const today = quotaOn(utcDay(midnight), quota)
	expect(today).toEqual({ day: '2026-11-22', used: 0, held: 0, warned: 0 })
	expect(settleTokens(today, { day, tokens: 10 }, 10, daily)).toEqual({
		quota: today,
		warnings: []
	})
})

const calls = fc.array(
	fc.record({
		tokens: fc.integer({ min: 1, max: 200 }),
		/** How far the estimate was off. */
		error: fc.integer({ min: -200, max: 50 }),
		/** After how many further calls it ends. */
		lasts: fc.integer({ min: 0, max: 20 })
	}),
	{ maxLength: 100 }
)

test('however calls overlap, a day is exceeded by no more than the estimates were too low', () => {
	fc.assert(
		fc.property(calls, (history) => {
			let quota = quotaOn(day, undefined)
			let underWay: { held: HeldTokens; used: number; endsAt: number }[] = []
			let tooLow = 0
			const warned: number[] = []
			const end = (at: number) => {
				for (const { held, used } of underWay.filter(({ endsAt }) => endsAt <= at)) {
					const settled = settleTokens(quota, held, used, daily)
					quota = settled.quota
					warned.push(...settled.warnings)
					tooLow += Math.max(0, used - held.tokens)
				}
				underWay = underWay.filter(({ endsAt }) => endsAt > at)
			}
			for (const [index, { tokens, error, lasts }] of history.entries()) {
				end(index)
				if (tokensLeft(quota, daily) < tokens) continue
				quota = holdTokens(quota, tokens)
				const used = Math.max(0, tokens + error)
				underWay.push({ held: { day, tokens }, used, endsAt: index + lasts })
				expect(quota.held).toBe(underWay.reduce((sum, { held }) => sum + held.tokens, 0))
			}
			end(Number.POSITIVE_INFINITY)
			expect(quota.held).toBe(0)
			expect(quota.used).toBeLessThanOrEqual(daily + tooLow)
			expect(new Set(warned).size).toBe(warned.length)
		})
	)
})
