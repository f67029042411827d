import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { PROBE_PAUSES_MS } from '../../src/model/breaker'
import type { Candidate } from '../../src/model/candidate'
import type { Choice } from '../../src/model/desk'
import type { Outcome } from '../../src/model/outcome'
import { aCandidate } from '../../src/model/testing'
import { modelDeskState, openModelDesk } from '../../worker/jobs/model-desk-client'

/** A desk of its own for each test; `now` is its clock until it is evicted. */
function aDesk() {
	const name = crypto.randomUUID()
	const stub = env.MODEL_DESK.getByName(name)
	const desk = openModelDesk(env, name)
	const choose = async (candidates: Candidate[], tokens = 100): Promise<Choice | null> => {
		const choice = await desk.choose({ candidates, tokens })
		if (!choice.ok && choice.failure.kind === 'no_desk') throw new Error('the desk failed')
		return choice.ok ? choice.value : null
	}
	const report = (call: string, outcome: Outcome, tokens = 100) =>
		desk.report({ call, outcome, milliseconds: 500, usage: { input: tokens, output: 0 } })
	return {
		choose,
		report,
		state: () => modelDeskState(env, name),
		evict: () => evictDurableObject(stub),
		setClock: (now: number) =>
			runInDurableObject(stub, (object) => {
				object.now = () => now
			}),
		async fail(candidate: Candidate, times: number) {
			for (let time = 0; time < times; time++) {
				const choice = await choose([candidate])
				if (choice) await report(choice.call, 'unavailable', 0)
			}
		}
	}
}

const noon = Date.UTC(2026, 10, 21, 12)
const [firstPause = 0] = PROBE_PAUSES_MS

test('what the desk knows survives an eviction: who is open, what was used, what is under way', async () => {
	const desk = aDesk()
	const limited = aCandidate('b', { dailyTokens: 1_000 })
	await desk.setClock(noon)
	await desk.fail(aCandidate('a'), 5)
	const answered = await desk.choose([limited], 300)
	await desk.report(answered?.call ?? '', 'answered', 250)
	const underWay = await desk.choose([limited], 400)
	await desk.evict()
	await desk.setClock(noon + 1_000)
	expect(await desk.choose([aCandidate('a')])).toBeNull()
	expect(await desk.choose([limited], 351)).toBeNull()
	await desk.report(underWay?.call ?? '', 'answered', 400)
	expect(await desk.state()).toMatchObject([
		{ candidateId: 'a', state: 'open', probeAt: noon + firstPause },
		{ candidateId: 'b', state: 'ready', tokensUsed: 650 }
	])
})

test('fifty calls at once hold no more tokens than the key has', async () => {
	const desk = aDesk()
	const limited = aCandidate('a', { dailyTokens: 1_050 })
	const choices = await Promise.all(Array.from({ length: 50 }, () => desk.choose([limited], 100)))
	const allowed = choices.flatMap((choice) => (choice ? [choice] : []))
	expect(allowed).toHaveLength(10)
	expect(new Set(allowed.map(({ call }) => call)).size).toBe(10)
	await Promise.all(allowed.map(({ call }) => desk.report(call, 'answered', 90)))
	expect(await desk.state()).toMatchObject([{ tokensUsed: 900, state: 'ready' }])
})

test('of fifty jobs at once one is the probe of the only provider', async () => {
	const desk = aDesk()
	await desk.setClock(noon)
	await desk.fail(aCandidate('a'), 5)
	await desk.setClock(noon + firstPause)
	const choices = await Promise.all(
		Array.from({ length: 50 }, () => desk.choose([aCandidate('a')]))
	)
	expect(choices.filter((choice) => choice?.probe)).toHaveLength(1)
	expect(choices.filter((choice) => choice === null)).toHaveLength(49)
})

test('of fifty jobs at once one has the first provider probed beside it, and all are served', async () => {
	const desk = aDesk()
	const [a, b] = [aCandidate('a'), aCandidate('b')]
	await desk.setClock(noon)
	await desk.fail(a, 5)
	await desk.setClock(noon + firstPause)
	const choices = await Promise.all(Array.from({ length: 50 }, () => desk.choose([a, b])))
	expect(choices.every((choice) => choice?.candidateId === 'b')).toBe(true)
	const [beside, ...more] = choices.flatMap((choice) => choice?.beside ?? [])
	expect(beside).toMatchObject({ candidateId: 'a', probe: true })
	expect(more).toEqual([])
	await desk.report(beside?.call ?? '', 'answered')
	expect(await desk.choose([a, b])).toMatchObject({ candidateId: 'a', beside: null })
})

test('a report that comes twice counts once', async () => {
	const desk = aDesk()
	const choice = await desk.choose([aCandidate('a', { dailyTokens: 1_000 })])
	const call = choice?.call ?? ''
	await desk.report(call, 'answered', 70)
	expect(await desk.report(call, 'answered', 70)).toEqual({ ok: true, value: null })
	expect(await desk.state()).toMatchObject([{ tokensUsed: 70 }])
})

test('a desk that cannot be reached is a failure, not an exception', async () => {
	const nowhere = new Proxy(env, {
		get(target, name) {
			if (name === 'MODEL_DESK') throw new Error('no such binding')
			return Reflect.get(target, name)
		}
	})
	const desk = openModelDesk(nowhere)
	const gone = { ok: false, failure: { kind: 'no_desk' } }
	expect(await desk.choose({ candidates: [aCandidate('a')], tokens: 1 })).toEqual(gone)
	expect(
		await desk.report({ call: '1', outcome: 'answered', milliseconds: 1, usage: null })
	).toEqual(gone)
})

test('a desk that answers too late is gone without, and what it held is free again', async () => {
	const name = crypto.randomUUID()
	const stub = env.MODEL_DESK.getByName(name)
	const limited = aCandidate('a', { dailyTokens: 1_000 })
	const { promise: busy, resolve: free } = Promise.withResolvers<void>()
	const blocked = runInDurableObject(stub, (_, state) => state.blockConcurrencyWhile(() => busy))
	const choice = await openModelDesk(env, name).choose({ candidates: [limited], tokens: 1_000 })
	expect(choice).toEqual({ ok: false, failure: { kind: 'no_desk' } })
	free()
	await blocked
	await expect
		.poll(
			async () =>
				(await openModelDesk(env, name).choose({ candidates: [limited], tokens: 1_000 })).ok
		)
		.toBe(true)
})
