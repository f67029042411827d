import {
	createExecutionContext,
	createMessageBatch,
	runDurableObjectAlarm,
	runInDurableObject,
	waitOnExecutionContext
} from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { optimizeAnswer } from '../../src/optimization/resource'
import { app } from '../../worker/api/app'
import { startOptimization } from '../../worker/api/start-optimization'
import { openDb } from '../../worker/db/client'
import { balanceOf, listCredits } from '../../worker/db/credit'
import { endOfOptimization } from '../../worker/db/optimization'
import { master, optimization, optimizationResult } from '../../worker/db/schema'
import { consume } from '../../worker/jobs/consumer'
import { startOptimizationJob } from '../../worker/jobs/optimization-object'
import { sweepAt } from '../support/jobs'
import { aPair } from '../support/pairs'
import { aPerson } from '../support/people'
import { aQueuedOptimization } from '../support/queued'
import { randoms } from '../support/randoms'
import { anUploadedResume, aUser, rowOf } from '../support/uploaded'

const db = openDb(env.DB)
const soon = { timeout: 20_000, interval: 100 }

/** The environment, whose database goes away at that call; never where it is null. */
function failingAt(call: number | null): Env {
	let calls = 0
	const counted = (name: string | symbol) => {
		if (name !== 'prepare' && name !== 'batch') return
		if (++calls === call) throw new Error('The database is away')
	}
	return {
		...env,
		DB: new Proxy(env.DB, {
			get(target, name) {
				const value: unknown = Reflect.get(target, name)
				if (typeof value !== 'function') return value
				return (...args: unknown[]) => {
					counted(name)
					return Reflect.apply(value, target, args)
				}
			}
		})
	}
}

test('messages that come three times, in any order, a third of them in vain, are worked once', async () => {
	const random = randoms(3)
	const userId = await aUser()
	const person = await aPerson()
	const resumes = await Promise.all(Array.from({ length: 6 }, () => anUploadedResume({ userId })))
	const optimizations = await Promise.all(
		Array.from({ length: 6 }, () => aQueuedOptimization(person))
	)
	const bodies = [
		...resumes.map((id) => ({ v: 1, kind: 'parse', id })),
		...optimizations.map(({ id }) => ({ v: 1, kind: 'optimize', id }))
	]
	const deliveries = [...bodies, ...bodies, ...bodies]
		.map((body) => ({ body, place: random() }))
		.toSorted((a, b) => a.place - b.place)
	const delivered = deliveries.map(({ body }, index) => {
		const call = random() < 0.3 ? 1 + Math.floor(random() * 3) : null
		const message = { id: String(index), timestamp: new Date(), attempts: 1, body }
		return () => consume(createMessageBatch('resumax-jobs', [message]), failingAt(call))
	})
	for (let from = 0; from < delivered.length; from += 6)
		await Promise.all(delivered.slice(from, from + 6).map((work) => work()))
	// Whoever failed may have kept a lease; the sweep asks for what is still wanted.
	await sweepAt(new Date(Date.now() + 61_000))
	for (const id of resumes)
		await expect.poll(async () => (await rowOf(id))?.status, soon).toBe('completed')
	for (const { id } of optimizations)
		await expect.poll(() => endOfOptimization(db, id), soon).toEqual({ status: 'completed' })
	expect(await db.select().from(master).where(inArray(master.resumeId, resumes))).toHaveLength(6)
	const ids = optimizations.map(({ id }) => id)
	const results = db.select().from(optimizationResult)
	expect(await results.where(inArray(optimizationResult.optimizationId, ids))).toHaveLength(6)
}, 60_000)

test('a hundred equal requests at once are one job and one charge', async () => {
	const person = await aPerson()
	const pair = await aPair(person)
	const given = { ...env, CREDITS: '5' }
	const context = createExecutionContext()
	const answers = await Promise.all(
		Array.from({ length: 100 }, async (_, index) => {
			const request = new Request('http://localhost/api/v1/optimize', {
				method: 'POST',
				headers: { ...person.headers, 'Content-Type': 'application/json' },
				// Half of them say that they are the same, the others only are.
				body: JSON.stringify({ ...pair, ...(index % 2 && { clientRequestId: 'once' }) })
			})
			const response = await app.fetch(request, given, context)
			return { status: response.status, body: await response.json() }
		})
	)
	await waitOnExecutionContext(context)
	const accepted = answers.filter(({ status }) => status === 202)
	const ids = new Set(accepted.map(({ body }) => optimizeAnswer.parse(body).optimizationId))
	expect(ids.size).toBe(1)
	// No more than an hour's worth is let in, however they come.
	expect(accepted).toHaveLength(60)
	expect(answers.filter(({ status }) => status === 429)).toHaveLength(40)
	const rows = db.select().from(optimization)
	expect(await rows.where(eq(optimization.userId, person.id))).toHaveLength(1)
	const lines = await listCredits(db, person.id, { limit: 10 })
	expect(lines.map(({ kind }) => kind)).toEqual(['charge', 'grant'])
	expect(await balanceOf(db, person.id)).toBe(4)
})

test('an alarm that fails ten times in a row still brings the job to its end, and the credit back', async () => {
	const person = await aPerson()
	const input = { ...(await aPair(person)), strategy: 'default' } as const
	const started = await startOptimization({ db, credits: 2 }, person.id, input)
	const id = started.ok ? started.value.optimizationId : ''
	const stub = env.OPTIMIZATIONS.getByName(id)
	let failures = 0
	const away = new Proxy(env.DB, {
		get() {
			failures += 1
			throw new Error('The database is away')
		}
	})
	await runInDurableObject(stub, (instance) =>
		Object.assign(instance, { env: { ...env, DB: away } })
	)
	await startOptimizationJob(env, id)
	for (let alarms = 0; alarms < 40 && failures < 10; alarms++) {
		await runDurableObjectAlarm(stub)
		await new Promise((resolve) => setTimeout(resolve, 300))
	}
	expect(failures).toBeGreaterThanOrEqual(10)
	expect(await endOfOptimization(db, id)).toBeNull()
	await runInDurableObject(stub, (instance) => Object.assign(instance, { env }))
	await expect.poll(() => endOfOptimization(db, id), soon).not.toBeNull()
	expect(await endOfOptimization(db, id)).toMatchObject({ status: 'failed' })
	expect(await balanceOf(db, person.id)).toBe(2)
})
