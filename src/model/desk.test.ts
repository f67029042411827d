import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PROBE_CALL_MS, PROBE_PAUSES_MS } from './breaker'
import type { Candidate } from './candidate'
import { CALL_LEASE_MS, type Choice, choose, type DeskStore, report } from './desk'
import { deskState } from './desk-state'
import type { Outcome } from './outcome'
import { probeUsage } from './probe'
import { aCandidate, memoryStore } from './testing'

const T = Date.UTC(2026, 10, 21, 12)
const [a, b] = [aCandidate('a'), aCandidate('b')]
const [firstPause = 0] = PROBE_PAUSES_MS

function chosen(store: DeskStore, candidates: Candidate[], now = T, tokens = 100): Choice | null {
	const choice = choose(store, { candidates, tokens }, now)
	return choice.ok ? choice.value : null
}

/** One call of the candidate that ends so at once. */
function callOf(store: DeskStore, candidate: Candidate, outcome: Outcome, now = T, used = 100) {
	const choice = chosen(store, [candidate], now, used)
	if (!choice) throw new Error(`${candidate.id} may not be called`)
	const usage = outcome === 'answered' ? { input: used, output: 0 } : null
	return report(store, { call: choice.call, outcome, milliseconds: 10, usage }, now)
}

function opened(...candidates: Candidate[]): DeskStore {
	const store = memoryStore()
	for (const candidate of candidates) {
		for (let call = 0; call < 5; call++) callOf(store, candidate, 'unavailable')
	}
	return store
}

const stateOf = (store: DeskStore, id: string, now = T) =>
	deskState(store, now).find(({ candidateId }) => candidateId === id)

test('jobs go to another while the first is open, and the probe goes beside one of them', () => {
	const store = opened(a)
	expect(chosen(store, [a, b])).toMatchObject({ candidateId: 'b', probe: false, beside: null })
	const later = chosen(store, [a, b], T + firstPause)
	expect(later).toMatchObject({ candidateId: 'b', beside: { candidateId: 'a', probe: true } })
	expect(chosen(store, [a, b], T + firstPause)).toMatchObject({ candidateId: 'b', beside: null })
})

test('calls at the same time do not all find out that the first is away', () => {
	const store = memoryStore()
	const underWay = Array.from({ length: 4 }, () => chosen(store, [a, b])?.call ?? '')
	const end = { outcome: 'unavailable' as const, milliseconds: 10, usage: null }
	for (const call of underWay) report(store, { call, ...end }, T)
	const retried = [1, 2, 3, 4].map(() =>
		choose(store, { candidates: [a], tokens: 100, elsewhere: true }, T)
	)
	expect(retried.map(({ ok }) => ok)).toEqual([true, false, false, false])
	expect(chosen(store, [a, b])?.candidateId).toBe('b')
	expect(chosen(store, [a])?.candidateId).toBe('a')
})

test('where nobody else may be asked, one job is the probe and the others get nobody', () => {
	const store = opened(a, b)
	expect(choose(store, { candidates: [a, b], tokens: 1 }, T)).toEqual({
		ok: false,
		failure: { kind: 'nobody' }
	})
	const now = T + firstPause
	expect(chosen(store, [a, b], now)).toMatchObject({ candidateId: 'a', probe: true, beside: null })
	expect(chosen(store, [a, b], now)).toMatchObject({ candidateId: 'b', probe: true, beside: null })
	expect(chosen(store, [a, b], now)).toBeNull()
})

test('once the probe is answered jobs go to the first again', () => {
	const store = opened(a)
	const probe = chosen(store, [a, b], T + firstPause)?.beside
	const end = { outcome: 'answered', milliseconds: 900, usage: probeUsage } as const
	report(store, { call: probe?.call ?? '', ...end }, T + firstPause + 900)
	expect(chosen(store, [a, b], T + firstPause + 901)).toMatchObject({ candidateId: 'a' })
})

test('one failure sends jobs elsewhere, and a probe brings them back', () => {
	const store = memoryStore()
	callOf(store, a, 'unavailable')
	const other = chosen(store, [a, b], T + firstPause)
	expect(other).toMatchObject({ candidateId: 'b', beside: { candidateId: 'a' } })
	const end = { outcome: 'answered', milliseconds: 900, usage: null } as const
	report(store, { call: other?.beside?.call ?? '', ...end }, T + firstPause + 900)
	expect(chosen(store, [a, b], T + firstPause + 901)).toMatchObject({
		candidateId: 'a',
		beside: null
	})
})

test('the tokens of one day are warned of, end, and begin again at midnight (UTC)', () => {
	const store = memoryStore()
	const limited = aCandidate('a', { dailyTokens: 1_000 })
	expect(callOf(store, limited, 'answered', T, 790)).toEqual([])
	expect(callOf(store, limited, 'answered', T, 20)).toEqual([{ candidateId: 'a', percent: 80 }])
	expect(callOf(store, limited, 'answered', T, 190)).toEqual([
		{ candidateId: 'a', percent: 90 },
		{ candidateId: 'a', percent: 100 }
	])
	expect(stateOf(store, 'a')).toMatchObject({ state: 'used_up', tokensUsed: 1_000 })
	expect(chosen(store, [limited], T, 1)).toBeNull()
	const midnight = Date.UTC(2026, 10, 22)
	expect(chosen(store, [limited], midnight - 1, 1)).toBeNull()
	expect(chosen(store, [limited], midnight, 1)).toMatchObject({ candidateId: 'a' })
})

test('a call whose caller went away counts for all that was held, and a late report for nothing', () => {
	const store = memoryStore()
	const limited = aCandidate('a', { dailyTokens: 1_000 })
	const lost = chosen(store, [limited], T, 400)
	chosen(store, [limited], T + CALL_LEASE_MS, 1)
	expect(stateOf(store, 'a')).toMatchObject({ tokensUsed: 400, successShare: 1 })
	const late = { outcome: 'unavailable', milliseconds: 1, usage: null } as const
	expect(report(store, { call: lost?.call ?? '', ...late }, T + CALL_LEASE_MS)).toEqual([])
	expect(stateOf(store, 'a')).toMatchObject({ tokensUsed: 400, successShare: 1 })
})

test('a new key begins afresh, a new model keeps what its key has used', () => {
	const store = memoryStore()
	const key = { dailyTokens: 1_000, keyMark: 'one' }
	callOf(store, aCandidate('a', key), 'answered', T, 600)
	callOf(store, aCandidate('a', key), 'unauthorized')
	expect(stateOf(store, 'a')).toMatchObject({ state: 'unauthorized' })
	expect(chosen(store, [aCandidate('a', key)])).toBeNull()
	expect(chosen(store, [aCandidate('a', { ...key, model: 'large' })], T, 401)).toBeNull()
	expect(chosen(store, [aCandidate('a', { ...key, model: 'large' })], T, 400)).not.toBeNull()
	expect(chosen(store, [aCandidate('a', { ...key, keyMark: 'two' })], T, 1_000)).not.toBeNull()
})

test('a call that began with the old key says nothing of the new one', () => {
	const store = memoryStore()
	const key = { dailyTokens: 1_000 }
	const old = chosen(store, [aCandidate('a', { ...key, keyMark: 'one' })], T, 400)
	const renewed = aCandidate('a', { ...key, keyMark: 'two' })
	callOf(store, renewed, 'answered', T, 600)
	const end = { outcome: 'unauthorized', milliseconds: 1, usage: null } as const
	report(store, { call: old?.call ?? '', ...end }, T)
	expect(chosen(store, [renewed], T, 401)).toBeNull()
	expect(chosen(store, [renewed], T, 400)).not.toBeNull()
})

const event = fc.record({
	wait: fc.integer({ min: 0, max: 6_000 }),
	tokens: fc.integer({ min: 1, max: 400 }),
	outcome: fc.constantFrom<Outcome>(
		'answered',
		'answered',
		'unavailable',
		'timed_out',
		'throttled',
		'malformed',
		'aborted'
	),
	lasts: fc.integer({ min: 0, max: PROBE_CALL_MS }),
	lost: fc.boolean()
})

test('whatever happens: one probe of each at a time, and no key above its tokens', () => {
	const candidates = [
		aCandidate('a', { dailyTokens: 3_000 }),
		aCandidate('b', { dailyTokens: 2_000 })
	]
	fc.assert(
		fc.property(fc.array(event, { maxLength: 150 }), (events) => {
			const store = memoryStore()
			let now = T
			type UnderWay = { call: string; outcome: Outcome; probeOf: string | null; endsAt: number }
			let underWay: UnderWay[] = []
			for (const { wait, tokens, outcome, lasts, lost } of events) {
				now += wait
				for (const { call, outcome, endsAt } of underWay.filter(({ endsAt }) => endsAt <= now)) {
					report(store, { call, outcome, milliseconds: lasts, usage: null }, endsAt)
				}
				underWay = underWay.filter(({ endsAt }) => endsAt > now)
				const choice = chosen(store, candidates, now, tokens)
				for (const allowed of choice ? [choice, choice.beside] : []) {
					if (!allowed || (lost && !allowed.probe)) continue
					const probeOf = allowed.probe ? allowed.candidateId : null
					underWay.push({ call: allowed.call, outcome, probeOf, endsAt: now + lasts })
				}
				const probed = underWay.flatMap(({ probeOf }) => probeOf ?? [])
				expect(new Set(probed).size).toBe(probed.length)
				for (const { quota, candidate } of store.standings()) {
					expect(quota.used + quota.held).toBeLessThanOrEqual(candidate.dailyTokens ?? 0)
				}
			}
		}),
		{ numRuns: 300 }
	)
})
