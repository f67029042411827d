import { expect, test } from 'vitest'
import { afterCall, PROBE_PAUSES_MS, trusted } from '../../src/model/breaker'
import type { Desk } from '../../src/model/desk'
import { CALL_MS } from '../../src/model/next-move'
import { spendUpTo } from '../../src/model/spend'
import { standingOf } from '../../src/model/standing'
import type { ModelFailure } from '../../src/model/task'
import { memoryStore } from '../../src/model/testing'
import { fail, ok } from '../../src/result'
import { type CallRecord, callModel } from '../../worker/adapters/model/call'
import { sleep } from '../../worker/adapters/model/ending'
import {
	aCandidate,
	aClient,
	aTask,
	control,
	deskOver,
	hanging,
	scripted,
	toolsFor,
	usage
} from '../support/scripted-models'
import { virtualTime } from '../support/virtual-time'

const unavailable: ModelFailure = { kind: 'unavailable', retryAfterMs: null }

type Client = ReturnType<typeof scripted>

/** One task in virtual time: its result, how long it took, and its calls as `client outcome`. */
async function run(
	clients: Client[],
	over: Parameters<typeof toolsFor>[2] = {},
	signal?: AbortSignal
) {
	const time = virtualTime()
	const calling = callModel(aTask(), toolsFor(clients, time, over), control(signal))
	let endedAt = 0
	void calling.then(() => {
		endedAt = time.now()
	})
	await time.run(120_000)
	const result = await calling
	const { calls } = result.ok ? result.value : result.failure
	return {
		result,
		calls,
		outcomes: calls.map(({ candidateId, outcome }) => `${candidateId} ${outcome}`),
		tookMs: endedAt - time.start
	}
}

test('an answer comes back as it was read, with the call that it took', async () => {
	const price = { input: 1, output: 4 }
	const { result } = await run([scripted(aCandidate('a', { price }), 'written')])
	expect(result).toMatchObject({
		ok: true,
		value: {
			value: 'written',
			candidateId: 'a',
			answer: { text: 'written', usage },
			calls: [
				{
					candidateId: 'a',
					taskId: 'summary',
					template: 'summary/1',
					outcome: 'answered',
					usage,
					costMicros: 80
				}
			]
		}
	})
})

test('what may pass is tried again after pauses, then the next provider is asked', async () => {
	const { result, outcomes, tookMs } = await run([
		scripted('a', unavailable),
		scripted('b', 'written')
	])
	expect(outcomes).toEqual(['a unavailable', 'a unavailable', 'a unavailable', 'b answered'])
	expect(result).toMatchObject({ ok: true, value: { candidateId: 'b' } })
	expect(tookMs).toBe(500 + 1_000)
})

test('a pause that was asked for is kept to where it fits', async () => {
	const throttled = (retryAfterMs: number): ModelFailure => ({ kind: 'throttled', retryAfterMs })
	const short = await run([scripted('a', throttled(7_000), 'written'), scripted('b', 'other')])
	expect(short.outcomes).toEqual(['a throttled', 'a answered'])
	expect(short.tookMs).toBe(7_000)
	const long = await run([scripted('a', throttled(3_600_000), 'written'), scripted('b', 'other')])
	expect(long.outcomes).toEqual(['a throttled', 'b answered'])
	expect(long.tookMs).toBe(0)
})

test('an answer that cannot be read is asked for strictly, once', async () => {
	const a = scripted('a', 'nonsense')
	const { outcomes, calls } = await run([a, scripted('b', 'written')])
	expect(outcomes).toEqual(['a malformed', 'a malformed', 'b answered'])
	expect(calls.map(({ template }) => template)).toEqual([
		'summary/1',
		'summary/1+strict/1',
		'summary/1'
	])
	expect(calls[0]).toMatchObject({ usage })
	expect(a.asked).toHaveLength(2)
})

test.each<ModelFailure>([
	{ kind: 'unauthorized' },
	{ kind: 'rejected', status: 404 },
	{ kind: 'refused', usage },
	{ kind: 'truncated', usage },
	{ kind: 'empty', usage }
])('after $kind the next provider is asked at once', async (failure) => {
	const { outcomes, tookMs } = await run([scripted('a', failure), scripted('b', 'written')])
	expect(outcomes).toEqual([`a ${failure.kind}`, 'b answered'])
	expect(tookMs).toBe(0)
})

test('four calls are the most, and the last failure is what is told', async () => {
	const clients = ['a', 'b', 'c', 'd', 'e'].map((id) => scripted(id, { kind: 'refused', usage }))
	const { result, calls } = await run(clients)
	expect(calls).toHaveLength(4)
	expect(result).toMatchObject({
		ok: false,
		failure: { because: 'calls_used', failure: { code: 'schema_validation_failed' } }
	})
})

test('a provider that says nothing is cut off, and the next has the rest of the time', async () => {
	const { outcomes, tookMs, calls } = await run(
		[hanging('a'), hanging('b'), scripted('c', 'written')],
		{
			deadlineAt: virtualTime().start + 55_000
		}
	)
	expect(outcomes).toEqual(['a timed_out', 'b timed_out'])
	expect(calls.map(({ milliseconds }) => milliseconds)).toEqual([CALL_MS, 25_000])
	expect(tookMs).toBe(55_000)
})

test('a client that does not obey its signal is not waited for', async () => {
	const deaf = aClient('a', () => new Promise(() => {}))
	const { outcomes, tookMs } = await run([deaf, scripted('b', 'written')])
	expect(outcomes).toEqual(['a timed_out', 'b answered'])
	expect(tookMs).toBe(CALL_MS)
})

test('a client that throws is a provider that is not there', async () => {
	const broken = aClient('a', () => Promise.reject(new TypeError('a bug')))
	const { outcomes } = await run([broken, scripted('b', 'written')])
	expect(outcomes.at(-1)).toBe('b answered')
	expect(outcomes[0]).toBe('a unavailable')
})

test('nobody to ask is told at once', async () => {
	const { result } = await run([])
	expect(result).toMatchObject({
		ok: false,
		failure: { because: 'nobody_left', failure: { code: 'provider_unavailable' }, calls: [] }
	})
})

const inRealTime = { now: Date.now, sleep }

async function cutAfter(milliseconds: number, clients: Client[], desk: Desk | null = null) {
	const caller = new AbortController()
	const tools = toolsFor(clients, inRealTime, { desk })
	const calling = callModel(aTask(), tools, control(caller.signal))
	await sleep(milliseconds, new AbortController().signal)
	const cutAt = Date.now()
	caller.abort()
	const result = await calling
	return { result, tookMs: Date.now() - cutAt }
}

const silentDesk: Desk = {
	choose: () => new Promise(() => {}),
	report: () => new Promise(() => {})
}

test.each<[string, () => [Client[], Desk | null]]>([
	['a call', () => [[hanging('a')], null]],
	[
		'a call of a client that does not listen',
		() => [[aClient('a', () => new Promise(() => {}))], null]
	],
	['a pause', () => [[scripted('a', unavailable)], null]],
	['a desk that does not answer', () => [[scripted('a', 'written')], silentDesk]]
])('a caller who gives up during %s has an end within 50 ms', async (_, parts) => {
	const { result, tookMs } = await cutAfter(30, ...parts())
	expect(result).toMatchObject({ ok: false, failure: { because: 'aborted' } })
	expect(tookMs).toBeLessThan(50)
})

test('a caller who gave up before it began has no call made', async () => {
	const a = scripted('a', 'written')
	const { result } = await run([a], {}, AbortSignal.abort())
	expect(result).toMatchObject({ ok: false, failure: { because: 'aborted', calls: [] } })
	expect(a.asked).toEqual([])
})

test.each<[string, Desk]>([
	[
		'fails',
		{ choose: async () => fail({ kind: 'no_desk' }), report: async () => fail({ kind: 'no_desk' }) }
	],
	[
		'throws',
		{
			choose: () => Promise.reject(new Error('gone')),
			report: () => Promise.reject(new Error('gone'))
		}
	]
])('a desk that %s is gone without, in the configured order', async (_, desk) => {
	const { outcomes } = await run(
		[scripted('a', { kind: 'refused', usage }), scripted('b', 'written')],
		{ desk }
	)
	expect(outcomes).toEqual(['a refused', 'b answered'])
})

test('the desk hears of every call, and holds nothing when all have ended', async () => {
	const store = memoryStore()
	const clients = [
		scripted(aCandidate('a', { dailyTokens: 10_000 }), unavailable),
		scripted('b', 'written')
	]
	await run(clients, { desk: deskOver(store, virtualTime().now) })
	expect([...store.calls()]).toEqual([])
	expect(store.standing('a')).toMatchObject({
		breaker: { failedAt: { length: 3 } },
		quota: { held: 0, used: 0 }
	})
	expect(store.standing('b')).toMatchObject({ quota: { held: 0, used: 50 } })
})

test('a candidate that opens in between is not tried again', async () => {
	const store = memoryStore()
	const now = virtualTime().now()
	const before = standingOf(aCandidate('a'), undefined, now)
	const failedAt = [now, now, now, now]
	store.keepStanding({ ...before, breaker: { ...trusted, failedAt } })
	const { outcomes } = await run([scripted('a', unavailable), scripted('b', 'written')], {
		desk: deskOver(store, () => now)
	})
	expect(outcomes).toEqual(['a unavailable', 'b answered'])
})

test('an open candidate is probed beside the call, with nothing of the person, and is back', async () => {
	const store = memoryStore()
	const now = virtualTime().now()
	const [pause = 0] = PROBE_PAUSES_MS
	const open = Array.from({ length: 5 }).reduce<typeof trusted>(
		(breaker) => afterCall(breaker, { call: 'x', startedAt: 0, verdict: 'down' }, now - pause),
		trusted
	)
	store.keepStanding({ ...standingOf(aCandidate('a'), undefined, now), breaker: open })
	const [a, b] = [scripted('a', 'here'), scripted('b', 'written')]
	const probes: CallRecord[] = []
	const { outcomes } = await run([a, b], { desk: deskOver(store, () => now), probes })
	expect(outcomes).toEqual(['b answered'])
	expect(probes).toMatchObject([{ candidateId: 'a', template: 'probe/1', outcome: 'answered' }])
	expect(JSON.stringify(a.asked)).not.toContain(aTask().material)
	expect(store.standing('a')).toMatchObject({ breaker: trusted })
})

test('a run that has spent what it may asks only those that cost nothing', async () => {
	const price = { input: 1, output: 1 }
	const dear = scripted(aCandidate('a', { price }), 'written')
	const spend = spendUpTo(150)
	const first = await run([dear], { spend })
	expect(first.outcomes).toEqual(['a answered'])
	expect(spend.spent()).toBe(50)
	spend.hold(60)
	const second = await run([dear, scripted('free', 'written')], { spend })
	expect(second.outcomes).toEqual(['free answered'])
	const third = await run([dear], { spend })
	expect(third.result).toMatchObject({ ok: false, failure: { because: 'too_dear', calls: [] } })
})

test('calls at the same time do not overspend together', async () => {
	const time = virtualTime()
	const price = { input: 1, output: 1 }
	const slow = aClient(aCandidate('a', { price }), async (_, signal) => {
		await time.sleep(1_000, signal)
		return ok({ text: 'written', model: 'small', usage: { input: 60, output: 50 } })
	})
	const spend = spendUpTo(400)
	const desk = deskOver(memoryStore(), time.now)
	const tasks = Array.from({ length: 20 }, () =>
		callModel(aTask(), toolsFor([slow], time, { spend, desk }), control())
	)
	await time.run(10_000)
	const written = (await Promise.all(tasks)).filter((result) => result.ok)
	expect(written.length).toBeGreaterThan(0)
	expect(written.length).toBeLessThan(4)
	expect(spend.spent()).toBe(written.length * 110)
})
