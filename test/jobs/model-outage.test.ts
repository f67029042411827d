import { expect, test } from 'vitest'
import { memoryStore } from '../../src/model/testing'
import { fail, ok } from '../../src/result'
import { type CallRecord, callModel } from '../../worker/adapters/model/call'
import {
	aClient,
	aTask,
	control,
	deskOver,
	endOf,
	toolsFor,
	usage
} from '../support/scripted-models'
import { virtualTime } from '../support/virtual-time'

type Outage = {
	/** How often a job begins. */
	everyMs: number
	/** Whether the first provider refuses at once while it is down, or says nothing at all. */
	how: 'refuses' | 'hangs'
}

const minute = 60_000
const downFrom = 2 * minute
const downUntil = 5 * minute

/** Seven minutes of jobs over two providers, the first of which is down from the second to the fifth. */
async function live({ everyMs, how }: Outage) {
	const time = virtualTime()
	const at = (ms: number) => time.start + ms
	const isDown = () => time.now() >= at(downFrom) && time.now() < at(downUntil)
	const answer = async (signal: AbortSignal) => {
		await time.sleep(2_000, signal)
		return ok({ text: 'written', model: 'small', usage })
	}
	const first = aClient('first', async (_, signal) => {
		if (!isDown()) return answer(signal)
		if (how === 'hangs') await endOf(signal)
		return fail({ kind: 'unavailable', retryAfterMs: null })
	})
	const second = aClient('second', (_, signal) => answer(signal))
	const desk = deskOver(memoryStore(), time.now)
	const probes: CallRecord[] = []
	const jobs: { beganAt: number; tookMs: number; ok: boolean; calls: CallRecord[] }[] = []

	const job = async () => {
		const beganAt = time.now()
		const tools = toolsFor([first, second], time, { desk, probes, deadlineAt: beganAt + 55_000 })
		const result = await callModel(aTask(), tools, control())
		const { calls } = result.ok ? result.value : result.failure
		jobs.push({ beganAt, tookMs: time.now() - beganAt, ok: result.ok, calls })
	}
	const stream = (async () => {
		for (let now = 0; now < 7 * minute; now += everyMs) {
			void job()
			await time.sleep(everyMs)
		}
	})()
	await time.run(8 * minute)
	await stream

	const failed = jobs
		.flatMap(({ calls }) => calls)
		.filter(({ candidateId, outcome }) => candidateId === 'first' && outcome !== 'answered')
		.map(({ startedAt, milliseconds }) => startedAt + milliseconds)
		.sort((a, b) => a - b)
	const knownAt = failed[Math.min(failed.length, 5) - 1] ?? 0
	const later = jobs.filter(({ beganAt }) => beganAt > knownAt && beganAt < at(downUntil))
	const askedFirst = later.filter(({ calls }) =>
		calls.some(({ candidateId }) => candidateId === 'first')
	)
	const back = jobs.filter(
		({ beganAt, calls }) => beganAt >= at(downUntil) && calls[0]?.candidateId === 'first'
	)
	return {
		jobs,
		probes,
		later: later.length,
		skipped: 1 - askedFirst.length / later.length,
		slowestLater: Math.max(...later.map(({ tookMs }) => tookMs)),
		backAfterMs: Math.min(...back.map(({ beganAt }) => beganAt)) - at(downUntil)
	}
}

test.each<Outage>([
	{ everyMs: 200, how: 'refuses' },
	{ everyMs: 200, how: 'hangs' },
	{ everyMs: 1_000, how: 'refuses' },
	{ everyMs: 1_000, how: 'hangs' },
	{ everyMs: 5_000, how: 'refuses' },
	{ everyMs: 5_000, how: 'hangs' }
])(
	'a job every $everyMs ms while the first $how: all written, the outage skipped, then back',
	async (outage) => {
		const { jobs, probes, later, skipped, slowestLater, backAfterMs } = await live(outage)
		expect(jobs.every((job) => job.ok)).toBe(true)
		expect(later).toBeGreaterThanOrEqual(25)
		expect(skipped).toBeGreaterThanOrEqual(0.95)
		expect(slowestLater).toBeLessThan(10_000)
		expect(backAfterMs).toBeLessThanOrEqual(30_000)
		expect(probes.length).toBeLessThanOrEqual(3 * 3 + 3)
	}
)

test('jobs that come once a minute lose no time to a provider that hangs, and find it again', async () => {
	const { jobs, slowestLater, backAfterMs } = await live({ everyMs: minute, how: 'hangs' })
	expect(jobs.every((job) => job.ok)).toBe(true)
	expect(slowestLater).toBeLessThan(10_000)
	expect(backAfterMs).toBeLessThanOrEqual(minute)
})

test.each([0.1, 0.3])(
	'while a share of %s of all calls fails, every job is written',
	async (share) => {
		const time = virtualTime()
		let call = 0
		const flaky = (id: string) =>
			aClient(id, async (_, signal) => {
				await time.sleep(1_000, signal)
				// The golden ratio spreads the failures evenly and without a period.
				return (call++ * 0.618_034) % 1 < share
					? fail({ kind: 'unavailable', retryAfterMs: null })
					: ok({ text: 'written', model: 'small', usage })
			})
		const desk = deskOver(memoryStore(), time.now)
		const clients = [flaky('first'), flaky('second')]
		const jobs = Array.from({ length: 300 }, async (_, index) => {
			await time.sleep(index * 700)
			return callModel(aTask(), toolsFor(clients, time, { desk }), control())
		})
		await time.run(10 * minute)
		const results = await Promise.all(jobs)
		expect(results.filter((result) => !result.ok)).toEqual([])
		expect(call).toBeLessThan(2 * jobs.length)
	}
)
