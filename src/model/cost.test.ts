import { expect, test } from 'vitest'
import { estimateTokens, estimateUsage, microDollars } from './cost'
import { spendUpTo } from './spend'
import { aCandidate, aTask } from './testing'

test('three Latin characters or one of another script are a token', () => {
	expect(estimateTokens('')).toBe(0)
	expect(estimateTokens('Führte')).toBe(2)
	expect(estimateTokens('履歴書')).toBe(3)
	expect(estimateTokens('履歴書 resume')).toBe(6)
})

test('a task takes all that is sent, its schema too, and the longest answer', () => {
	const small = estimateUsage(aTask())
	const long = estimateUsage(aTask({ material: 'x'.repeat(3_000), maxOutputTokens: 70 }))
	expect(small.output).toBe(50)
	expect(long.output).toBe(70)
	expect(long.input - small.input).toBeGreaterThan(990)
	expect(small.input).toBeGreaterThan(estimateTokens(JSON.stringify(aTask().answer)))
})

test('dollars per million tokens are millionths of a dollar per token, rounded up', () => {
	const candidate = aCandidate('a', { price: { input: 0.15, output: 0.6 } })
	expect(microDollars(candidate, { input: 1_000, output: 500 })).toBe(450)
	expect(microDollars(candidate, { input: 1, output: 0 })).toBe(1)
	expect(microDollars(aCandidate('b'), { input: 1_000, output: 500 })).toBe(0)
})

test('a purse counts what calls under way may come to', () => {
	const spend = spendUpTo(100)
	spend.hold(60)
	expect(spend.allows(40)).toBe(true)
	expect(spend.allows(41)).toBe(false)
	spend.settle(60, 20)
	expect(spend.spent()).toBe(20)
	expect(spend.allows(80)).toBe(true)
	expect(spend.allows(81)).toBe(false)
})

test('a purse without a ceiling allows everything and still counts', () => {
	const spend = spendUpTo(null)
	spend.hold(5)
	spend.settle(5, 7)
	expect(spend.allows(1e12)).toBe(true)
	expect(spend.spent()).toBe(7)
})
