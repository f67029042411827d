import { env, exports } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { findWatch, sendCanary } from '../../worker/db/canary'
import { openDb } from '../../worker/db/client'
import { mark, outbox } from '../../worker/db/schema'
import { minutesAgo, sweepAt } from '../support/jobs'

const db = openDb(env.DB)

async function readiness() {
	const response = await exports.default.fetch('http://localhost/health/ready')
	const { checks } = await response.json<{ checks: { worker: { status: string } } }>()
	return { status: response.status, worker: checks.worker.status }
}

/** Canaries that were sent so many minutes ago, by sweeps until now, and never arrived. */
async function aLostCanary(minutes: number) {
	await db.delete(mark)
	await sendCanary(db, minutesAgo(minutes))
	await sendCanary(db, new Date())
	await db.delete(outbox).where(eq(outbox.kind, 'canary'))
}

afterEach(async () => {
	await db.delete(mark)
})

test('the canary of a sweep goes through outbox, queue and consumer', async () => {
	await db.delete(mark)
	const before = new Date()
	await sweepAt(before)
	const arrived = async () => (await findWatch(db)).finishedAt?.getTime() ?? 0
	await expect.poll(arrived, { timeout: 20_000 }).toBeGreaterThanOrEqual(before.getTime())
	expect((await findWatch(db)).askedAt).toBeNull()
	expect(await readiness()).toEqual({ status: 200, worker: 'ok' })
})

test('a new deployment is ready', async () => {
	await db.delete(mark)
	expect(await readiness()).toEqual({ status: 200, worker: 'ok' })
})

test('a canary that does not arrive for five minutes shows in readiness, until one does', async () => {
	await aLostCanary(4)
	expect(await readiness()).toEqual({ status: 200, worker: 'ok' })
	await aLostCanary(6)
	expect(await readiness()).toEqual({ status: 503, worker: 'degraded' })
	await sweepAt()
	await expect.poll(readiness, { timeout: 20_000 }).toEqual({ status: 200, worker: 'ok' })
})

test('a round of the sweep that fails is kept for an operator, and stops no other', async () => {
	await env.DB.prepare('ALTER TABLE answered_request RENAME TO away').run()
	try {
		await sweepAt()
	} finally {
		await env.DB.prepare('ALTER TABLE away RENAME TO answered_request').run()
	}
	const rows = await db.select().from(mark)
	const [problem] = rows.filter(({ name }) => name === 'problem_forgetWhatIsOver')
	expect(problem).toMatchObject({ count: 1, note: expect.stringContaining('answered_request') })
	expect((await findWatch(db)).sweptAt).not.toBeNull()
})
