import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { insertOutbox, removeFromOutbox, takeFromOutbox } from '../../worker/db/outbox'
import { outbox } from '../../worker/db/schema'
import { runClean } from '../../worker/jobs/clean'
import { drainOutbox, enqueue } from '../../worker/jobs/client'

const db = openDb(env.DB)
const at = new Date('2026-03-01T12:00:00Z')
const waiting = async () => (await db.select().from(outbox)).map(({ subjectId }) => subjectId)

/** The queue as a list of what it was given; the jobs themselves are none of this file's business. */
function aQueue(sendBatch?: () => Promise<never>) {
	const sent: unknown[] = []
	const batches: number[] = []
	const JOBS = {
		...env.JOBS,
		async sendBatch(messages: Iterable<MessageSendRequest>) {
			if (sendBatch) return sendBatch()
			const bodies = [...messages].map(({ body }) => body)
			batches.push(bodies.length)
			sent.push(...bodies)
			return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } }
		}
	}
	return { sent, batches, env: { ...env, JOBS } }
}

beforeEach(async () => {
	await db.delete(outbox)
})

test('a job asked for twice is sent once', async () => {
	await db.batch([enqueue(db, 'clean', 'res_1'), enqueue(db, 'clean', 'res_1')])
	await enqueue(db, 'parse', 'res_1')
	const queue = aQueue()
	await drainOutbox(queue.env, db)
	expect(queue.sent).toHaveLength(2)
	expect(queue.sent).toContainEqual({ v: 1, kind: 'clean', id: 'res_1' })
	expect(queue.sent).toContainEqual({ v: 1, kind: 'parse', id: 'res_1' })
})

test('a job that was sent waits no more; a clean-up does until it is done', async () => {
	await db.batch([enqueue(db, 'clean', 'res_1'), enqueue(db, 'parse', 'res_2')])
	const queue = aQueue()
	await drainOutbox(queue.env, db)
	await drainOutbox(queue.env, db)
	expect(queue.sent).toHaveLength(2)
	expect(await waiting()).toEqual(['res_1'])
	await drainOutbox(queue.env, db, new Date(Date.now() + 60_000))
	expect(queue.sent.at(-1)).toEqual({ v: 1, kind: 'clean', id: 'res_1' })
	await runClean(env, 'res_1')
	expect(await waiting()).toEqual([])
})

test('a job asked for again while it is being sent is not forgotten', async () => {
	await insertOutbox(db, 'parse', 'res_1', at)
	const taken = await takeFromOutbox(db, 10, at)
	await insertOutbox(db, 'parse', 'res_1', at)
	await removeFromOutbox(db, taken)
	expect(await takeFromOutbox(db, 10, at)).toMatchObject([{ subjectId: 'res_1' }])
})

test('many who send at once send each job once', async () => {
	for (let id = 0; id < 20; id++) await enqueue(db, 'parse', `res_${id}`)
	const queue = aQueue()
	await Promise.all(Array.from({ length: 5 }, () => drainOutbox(queue.env, db)))
	expect(queue.sent).toHaveLength(20)
})

test('what a sender took and did not send is sent by another after a while', async () => {
	await insertOutbox(db, 'parse', 'res_1', at)
	const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
	expect(await takeFromOutbox(db, 10, at)).toHaveLength(1)
	expect(await takeFromOutbox(db, 10, later(29))).toHaveLength(0)
	expect(await takeFromOutbox(db, 10, later(31))).toHaveLength(1)
})

test('a full outbox goes in batches that the queue takes', async () => {
	const ids = Array.from({ length: 250 }, (_, index) => `res_${index}`)
	for (const id of ids) await insertOutbox(db, 'parse', id, at)
	const queue = aQueue()
	await drainOutbox(queue.env, db)
	expect(queue.batches).toEqual([100, 100, 50])
	expect(await waiting()).toEqual([])
})

test('what the queue does not take stays', async () => {
	await enqueue(db, 'parse', 'res_1')
	const queue = aQueue(() => Promise.reject(new Error('The queue is away')))
	await drainOutbox(queue.env, db)
	expect(await waiting()).toEqual(['res_1'])
})

test('a job is asked for with its row or not at all', async () => {
	const broken = db.insert(outbox).values({ kind: 'parse', subjectId: 'res_1', createdAt: at })
	await expect(db.batch([enqueue(db, 'clean', 'res_2'), broken, broken])).rejects.toThrow()
	expect(await waiting()).toEqual([])
})
