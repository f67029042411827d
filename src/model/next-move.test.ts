import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	type Attempt,
	CALL_MS,
	MAX_CALLS,
	MAX_RETRIES,
	MIN_CALL_MS,
	NEXT_CANDIDATE_MS,
	nextMove,
	type Situation
} from './next-move'
import type { Outcome } from './outcome'

function attempt(candidateId: string, outcome: Outcome, over: Partial<Attempt> = {}): Attempt {
	return { candidateId, outcome, milliseconds: 200, retryAfterMs: null, probe: false, ...over }
}

function situation(attempts: Attempt[], over: Partial<Situation> = {}): Situation {
	return {
		attempts,
		candidates: ['a', 'b'],
		denied: [],
		callsBeside: 0,
		msLeft: 50_000,
		random: 1,
		...over
	}
}

const anotherThan = (...excluded: string[]) => ({ type: 'call_another', excluded, strict: false })
const again = (candidateId: string, afterMs: number, strict = false) => ({
	type: 'call_again',
	candidateId,
	afterMs,
	strict
})
const giveUp = (because: string) => ({ type: 'give_up', because })

test('at first anybody is asked', () => {
	expect(nextMove(situation([]))).toEqual(anotherThan())
})

test.each<Outcome>(['timed_out', 'throttled', 'unavailable'])(
	'after %s the same one is tried twice more, with growing pauses, then the next',
	(outcome) => {
		const tried = [attempt('a', outcome)]
		expect(nextMove(situation(tried))).toEqual(again('a', 500))
		tried.push(attempt('a', outcome))
		expect(nextMove(situation(tried))).toEqual(again('a', 1_000))
		tried.push(attempt('a', outcome))
		expect(nextMove(situation(tried))).toEqual(anotherThan('a'))
	}
)

test('an answer of the wrong shape is asked for once more, strictly, then of the next', () => {
	const tried = [attempt('a', 'malformed')]
	expect(nextMove(situation(tried))).toEqual(again('a', 0, true))
	tried.push(attempt('a', 'malformed'))
	expect(nextMove(situation(tried))).toEqual(anotherThan('a'))
})

test('a retry after the strict question is strict too', () => {
	const tried = [attempt('a', 'malformed'), attempt('a', 'unavailable')]
	expect(nextMove(situation(tried))).toEqual(again('a', 500, true))
})

test.each<Outcome>(['refused', 'truncated', 'empty', 'unauthorized', 'rejected'])(
	'after %s the next is asked at once',
	(outcome) => {
		expect(nextMove(situation([attempt('a', outcome)]))).toEqual(anotherThan('a'))
		const alone = situation([attempt('a', outcome)], { candidates: ['a'] })
		expect(nextMove(alone)).toEqual(giveUp('nobody_left'))
	}
)

test('it waits as long as it was told to, where that leaves the next its time', () => {
	const told = (retryAfterMs: number) => [attempt('a', 'throttled', { retryAfterMs })]
	const most = 50_000 - 200 - NEXT_CANDIDATE_MS
	expect(nextMove(situation(told(most)))).toEqual(again('a', most))
	expect(nextMove(situation(told(most + 1)))).toEqual(anotherThan('a'))
})

test('with nobody else it waits as long as a call still fits', () => {
	const told = (retryAfterMs: number) =>
		situation([attempt('a', 'throttled', { retryAfterMs })], { candidates: ['a'] })
	const most = 50_000 - MIN_CALL_MS
	expect(nextMove(told(most))).toEqual(again('a', most))
	expect(nextMove(told(most + 1))).toEqual(giveUp('nobody_left'))
})

test('a call that took all its time is not repeated where the next would lose its chance', () => {
	const slow = [attempt('a', 'timed_out', { milliseconds: CALL_MS })]
	expect(nextMove(situation(slow, { msLeft: 25_000 }))).toEqual(anotherThan('a'))
	expect(nextMove(situation(slow, { msLeft: 25_000, candidates: ['a'] }))).toEqual(again('a', 500))
})

test('the last call belongs to one that had no chance yet', () => {
	const tried = [attempt('a', 'unavailable'), attempt('a', 'unavailable')]
	expect(nextMove(situation(tried, { callsBeside: 1 }))).toEqual(anotherThan('a'))
})

test('a probe that fails is not repeated', () => {
	const tried = [attempt('a', 'unavailable', { probe: true })]
	expect(nextMove(situation(tried))).toEqual(anotherThan('a'))
})

test('one that is denied is not asked again', () => {
	const tried = [attempt('a', 'unavailable')]
	expect(nextMove(situation(tried, { denied: ['a'] }))).toEqual(anotherThan('a'))
	expect(nextMove(situation(tried, { denied: ['b'] }))).toEqual(again('a', 500))
	expect(nextMove(situation(tried, { denied: ['a', 'b'] }))).toEqual(giveUp('nobody_left'))
})

test('without time for a call none is begun', () => {
	expect(nextMove(situation([], { msLeft: MIN_CALL_MS - 1 }))).toEqual(giveUp('no_time'))
	expect(nextMove(situation([], { candidates: [] }))).toEqual(giveUp('nobody_left'))
})

test('what was given up is not gone on with', () => {
	expect(nextMove(situation([attempt('a', 'aborted')]))).toEqual(giveUp('aborted'))
})

const ending = fc.record({
	outcome: fc.constantFrom<Outcome>(
		'timed_out',
		'throttled',
		'unavailable',
		'unauthorized',
		'rejected',
		'refused',
		'truncated',
		'empty',
		'malformed'
	),
	milliseconds: fc.integer({ min: 1, max: CALL_MS }),
	retryAfterMs: fc.option(fc.integer({ min: 0, max: 3_600_000 })),
	probe: fc.boolean(),
	denied: fc.boolean(),
	random: fc.double({ min: 0, max: 1, noNaN: true })
})

test('whatever happens: four calls at most, within the time, never in vain on the same one', () => {
	const histories = fc.record({
		endings: fc.infiniteStream(ending),
		candidates: fc.subarray(['a', 'b', 'c', 'd', 'e']),
		callsBeside: fc.integer({ min: 0, max: 2 }),
		total: fc.integer({ min: 0, max: 90_000 })
	})
	fc.assert(
		fc.property(histories, ({ endings, candidates, callsBeside, total }) => {
			const attempts: Attempt[] = []
			const denied: string[] = []
			let msLeft = total
			for (const { denied: isDenied, random, ...end } of endings) {
				const move = nextMove({ attempts, candidates, denied, callsBeside, msLeft, random })
				if (move.type === 'give_up') break
				const before = attempts.at(-1)
				const id =
					move.type === 'call_again'
						? move.candidateId
						: candidates.find((one) => !move.excluded.includes(one))
				if (move.type === 'call_again') {
					msLeft -= move.afterMs
					expect(id).toBe(before?.candidateId)
					expect(['timed_out', 'throttled', 'unavailable', 'malformed']).toContain(before?.outcome)
				}
				expect(msLeft).toBeGreaterThanOrEqual(MIN_CALL_MS)
				expect(id).toBeDefined()
				expect(denied).not.toContain(id)
				if (isDenied) {
					denied.push(id ?? '')
					continue
				}
				const milliseconds = Math.min(end.milliseconds, msLeft)
				msLeft -= milliseconds
				attempts.push({ ...end, candidateId: id ?? '', milliseconds })
			}
			expect(attempts.length + callsBeside).toBeLessThanOrEqual(MAX_CALLS)
			expect(msLeft).toBeGreaterThanOrEqual(0)
			for (const id of candidates) {
				const mine = attempts.filter(({ candidateId }) => candidateId === id)
				expect(mine.filter(({ outcome }) => outcome === 'malformed').length).toBeLessThanOrEqual(2)
				expect(mine.length).toBeLessThanOrEqual(1 + MAX_RETRIES + 1)
			}
		}),
		{ numRuns: 1_000 }
	)
})
