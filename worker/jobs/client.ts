import type { Db } from '../db/client'
import {
	endOutbox,
	insertLater,
	insertOutbox,
	removeFromOutbox,
	takeFromOutbox
} from '../db/outbox'
import { errorFields, log } from '../log'
import type { JobKind, JobMessage } from './kinds'

/** Most messages that a queue takes at once (Cloudflare Queues limits). */
const sendBatchMaximum = 100

/** What no other row tells of: it is sent again and again, and its runner says when it is done. */
const asksUntilDone = new Set<JobKind>(['clean', 'notify'])

/**
 * The statement that asks for a job; put it into the same `db.batch([...])` as the
 * row it is about, so that neither exists without the other. Twice is once.
 */
export function enqueue(db: Db, kind: JobKind, subjectId: string) {
	return insertOutbox(db, kind, subjectId, new Date())
}

/** The same for what is not to be done before `at`. */
export function enqueueAt(db: Db, kind: JobKind, subjectId: string, at: Date) {
	return insertLater(db, kind, subjectId, at)
}

/** Asks for a job no more; one that is under way meanwhile finds nothing to do. */
export function takeBack(db: Db, kind: JobKind, subjectId: string): Promise<void> {
	return endOutbox(db, kind, subjectId)
}

/**
 * Has the queue bring a job at `at`, where the sweep would come up to a minute later. Never throws:
 * the row in the outbox stands for it.
 */
export async function sendAt(env: Env, kind: JobKind, id: string, at: Date): Promise<void> {
	const delaySeconds = Math.max(0, Math.ceil((at.getTime() - Date.now()) / 1000) + 1)
	try {
		await env.JOBS.send({ v: 1, kind, id } satisfies JobMessage, { delaySeconds })
	} catch (error) {
		log('error', { event: 'job_not_sent', jobKind: kind, subjectId: id, error: errorFields(error) })
	}
}

/**
 * Hands everything in the outbox to the queue and deletes what it took. Never
 * throws: what the queue did not take stays for the next minute's sweep. Two at once
 * share the work; a sender that dies may send a job twice, which its claim bears.
 */
export async function drainOutbox(env: Env, db: Db, now?: Date): Promise<void> {
	try {
		for (;;) {
			const rows = await takeFromOutbox(db, sendBatchMaximum, now ?? new Date())
			if (rows.length === 0) return
			await env.JOBS.sendBatch(
				rows.map(({ kind, subjectId }) => ({
					body: { v: 1, kind, id: subjectId } satisfies JobMessage
				}))
			)
			await removeFromOutbox(
				db,
				rows.filter(({ kind }) => !asksUntilDone.has(kind))
			)
			if (rows.length < sendBatchMaximum) return
		}
	} catch (error) {
		log('error', { event: 'outbox_not_drained', error: errorFields(error) })
	}
}

/** How long wishes of one isolate are gathered, so that many at once go to the queue together. */
const GATHER_MS = 5
/** Whose wait is over by then has been ended with its request: somebody else takes over. */
const GATHER_AT_MOST_MS = 1_000
let gatheringUntil = 0

/**
 * The same in a moment, with what others have asked for by then; does nothing where somebody of
 * this isolate is about to. For after an answer: never throws, and the sweep stands behind it.
 */
export async function drainOutboxSoon(env: Env, db: Db): Promise<void> {
	const now = Date.now()
	if (now < gatheringUntil) return
	gatheringUntil = now + GATHER_AT_MOST_MS
	await new Promise((resolve) => setTimeout(resolve, GATHER_MS))
	gatheringUntil = 0
	await drainOutbox(env, db)
}

export { type JobKind, jobKind, jobKinds } from './kinds'
export { modelDeskState } from './model-desk-client'
export { cancelOptimization, streamOptimization } from './optimization-object'
