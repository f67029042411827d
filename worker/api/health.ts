import { Hono } from 'hono'
import { z } from 'zod'
import { isWayShut } from '../../src/metric/canary'
import { findWatch } from '../db/canary'
import { openDb } from '../db/client'
import { oldestInOutbox } from '../db/outbox'
import type { ApiEnv } from './context'
import { describe } from './describe'

const live = z.object({ status: z.literal('ok') })

const check = z.object({ status: z.enum(['ok', 'degraded']), message: z.string() })
type Check = z.infer<typeof check>

const ready = z.object({
	status: z.enum(['ok', 'degraded']),
	checks: z.object({
		database: check,
		storage: check,
		queue: check,
		worker: check,
		provider: check
	})
})

/** Jobs wait for seconds; a message that waits for five minutes waits for nobody. */
const queueMilliseconds = 5 * 60_000

const tag = 'Health'

export const health = new Hono<ApiEnv>()
	.get(
		'/',
		describe({
			summary: 'Is the worker alive?',
			tag,
			description: 'Touches nothing, so that it says only that.',
			answers: { 200: live }
		}),
		(c) => c.json({ status: 'ok' as const }, 200)
	)

	.get(
		'/ready',
		describe({
			summary: 'Can people work?',
			tag,
			description:
				'Database, storage, the way to the queue, whether a job comes through it (the sweep sends one each minute), and the writing engine.',
			answers: { 200: ready, 503: ready }
		}),
		async (c) => {
			const db = openDb(c.env.DB)
			const [database, storage, queue, worker] = await Promise.all([
				probe('The database answers.', () => c.env.DB.prepare('SELECT 1').first()),
				probe('The file storage answers.', () => c.env.FILES.head('health')),
				probe('Jobs are taken.', () => refuseOldJobs(db)),
				probe('Jobs are worked.', () => refuseLostCanary(db))
			])
			const provider: Check = { status: 'ok', message: 'The built-in engine is always there.' }
			const checks = { database, storage, queue, worker, provider }
			const ok = Object.values(checks).every((one) => one.status === 'ok')
			return c.json(
				{ status: ok ? ('ok' as const) : ('degraded' as const), checks },
				ok ? 200 : 503
			)
		}
	)

async function probe(message: string, attempt: () => Promise<unknown>): Promise<Check> {
	try {
		await attempt()
		return { status: 'ok', message }
	} catch (error) {
		return { status: 'degraded', message: error instanceof Error ? error.message : String(error) }
	}
}

async function refuseOldJobs(db: ReturnType<typeof openDb>): Promise<void> {
	const [oldest] = await oldestInOutbox(db, 1)
	const age = oldest ? Date.now() - oldest.createdAt.getTime() : 0
	if (age > queueMilliseconds) throw new Error('Jobs have waited for more than five minutes.')
}

async function refuseLostCanary(db: ReturnType<typeof openDb>): Promise<void> {
	const { sweptAt, askedAt } = await findWatch(db)
	const times = { sweptAt: sweptAt?.getTime() ?? null, askedAt: askedAt?.getTime() ?? null }
	if (isWayShut(times, Date.now())) {
		throw new Error('The last test job has not come through the queue for five minutes.')
	}
}
