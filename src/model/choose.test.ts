import { expect, test } from 'vitest'
import { afterCall, trusted } from './breaker'
import { chooseForJob, chooseForProbe, score } from './choose'
import { recordCall } from './health'
import { holdTokens } from './quota'
import { type Standing, standingOf } from './standing'
import { aCandidate } from './testing'

const T = 1_000_000

function standing(id: string, over: Partial<Standing> = {}): Standing {
	return { ...standingOf(aCandidate(id, { dailyTokens: 1_000 }), undefined, T), ...over }
}

function withCalls(
	standing: Standing,
	outcome: 'answered' | 'malformed',
	milliseconds: number
): Standing {
	return { ...standing, health: recordCall(standing.health, { outcome, milliseconds }, T) }
}

const shut = afterCall(trusted, { call: 'x', startedAt: 0, verdict: 'locked_out' }, T - 120_000)

test('the score weighs health by 0.4, tokens left and response time by 0.3 each', () => {
	const a = withCalls(standing('a'), 'answered', 15_000)
	expect(score(a, T)).toBeCloseTo(0.4 + 0.3 + 0.15)
	const b = { ...a, quota: holdTokens(a.quota, 500) }
	expect(score(b, T)).toBeCloseTo(0.4 + 0.15 + 0.15)
	expect(score(withCalls(standing('c'), 'malformed', 1), T)).toBeCloseTo(0.2 + 0.3 + 0.3)
})

test('the better one is chosen, among equals the one that was configured first', () => {
	const [a, b] = [standing('a'), standing('b')]
	expect(chooseForJob([a, b], 10, T)).toBe(a)
	expect(chooseForJob([withCalls(a, 'malformed', 1), b], 10, T)).toBe(b)
})

test('a small difference is a tie', () => {
	const a = withCalls(standing('a'), 'answered', 4_000)
	expect(chooseForJob([a, standing('b')], 10, T)).toBe(a)
})

test('one that is open or has too few tokens left is never chosen', () => {
	const open = standing('a', { breaker: shut })
	const few = standing('b')
	const usedUp = { ...few, quota: holdTokens(few.quota, 995) }
	expect(chooseForJob([open, usedUp], 10, T)).toBeNull()
	expect(chooseForJob([open, usedUp], 5, T)).toBe(usedUp)
})

test('a probe goes to the first that is due and has the tokens', () => {
	const poor = standing('a', { breaker: shut })
	const usedUp = { ...poor, quota: holdTokens(poor.quota, 1_000) }
	const due = standing('b', { breaker: shut })
	expect(chooseForProbe([standing('c'), usedUp, due], 10, T)).toBe(due)
	expect(chooseForProbe([standing('c')], 10, T)).toBeNull()
})
