import { env } from 'cloudflare:workers'
import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { bounds, bucketOf } from '../../src/metric/bounds'
import { openDb } from '../../worker/db/client'
import { failuresSince, latenciesSince } from '../../worker/db/job-step'
import { setOptimizationStatus } from '../../worker/db/optimization'
import { claimReading, giveUpReading } from '../../worker/db/resume-reading'
import { jobStep, metric } from '../../worker/db/schema'
import { aPerson } from '../support/people'
import { aQueuedOptimization } from '../support/queued'
import { anUploadedResume } from '../support/uploaded'

const db = openDb(env.DB)
/** No other test is there. */
const start = Date.UTC(2090, 0, 1)
const after = (seconds: number) => new Date(start + seconds * 1000)

/** The newest steps, oldest of them first. */
async function steps(count: number) {
	const rows = await db.select().from(jobStep).orderBy(desc(jobStep.id)).limit(count)
	return rows
		.toReversed()
		.map(({ kind, state, next, code, milliseconds }) => [kind, state, next, code, milliseconds])
}

test('each state that an optimization leaves is told, with how long it took', async () => {
	const { id } = await aQueuedOptimization(await aPerson(), after(0))
	await setOptimizationStatus(db, id, { status: 'processing' }, after(2))
	await setOptimizationStatus(db, id, { status: 'generating' }, after(5))
	const failed = { status: 'failed', errorCode: 'provider_timeout' } as const
	await setOptimizationStatus(db, id, failed, after(15))
	expect(await steps(3)).toEqual([
		['optimize', 'queued', 'processing', null, 2000],
		['optimize', 'processing', 'generating', null, 3000],
		['optimize', 'generating', 'failed', 'provider_timeout', 10_000]
	])
})

test('a reading waits until it is claimed, and is at work from then on', async () => {
	const id = await anUploadedResume({ updatedAt: after(0) })
	await claimReading(db, id, after(4))
	await giveUpReading(db, id, 'queue_failed', after(10))
	expect(await steps(2)).toEqual([
		['parse', 'queued', 'processing', null, 4000],
		['parse', 'processing', 'failed', 'queue_failed', 6000]
	])
})

test('steps are counted in the buckets that requests are counted in', async () => {
	for (const milliseconds of bounds.flatMap((bound) => [bound, bound + 1])) {
		const [step] = await db
			.insert(jobStep)
			.values({ kind: 'parse', state: 'queued', next: 'queued', milliseconds, at: after(0) })
			.returning()
		expect(step?.milliseconds).toBe(milliseconds)
	}
	const labels = JSON.stringify({ kind: 'parse', state: 'queued', next: 'queued' })
	const rows = await db.select().from(metric).where(eq(metric.labels, labels))
	const expected = new Map<number, number>()
	for (const bound of bounds.flatMap((one) => [one, one + 1]))
		expected.set(bucketOf(bound), (expected.get(bucketOf(bound)) ?? 0) + 1)
	expect(new Map(rows.map(({ bucket, count }) => [bucket, count]))).toEqual(expected)
})

test('latencies are the nearest rank, and failures are counted by code', async () => {
	const at = after(1000)
	for (let tens = 1; tens <= 10; tens++) {
		await db.insert(jobStep).values({
			kind: 'export',
			state: 'processing',
			next: tens < 3 ? 'failed' : 'completed',
			code: tens < 3 ? 'storage_error' : null,
			milliseconds: tens * 10,
			at
		})
	}
	expect(await latenciesSince(db, at)).toEqual([
		{ kind: 'export', state: 'processing', count: 10, p50: 50, p90: 90, p99: 100 }
	])
	expect(await failuresSince(db, at, after(1001))).toEqual([
		{ kind: 'export', code: 'storage_error', count: 2, lately: 0 }
	])
	await db.delete(jobStep).where(eq(jobStep.at, at))
})
