import { removeFolder, resumeFolder } from '../adapters/files'
import { forgetAnsweredRequests } from '../db/answered-request'
import { forgetOldAttempts } from '../db/attempt'
import { type Db, openDb } from '../db/client'
import { failStuckExports } from '../db/export-file'
import { findIdleJobs, releaseExpired } from '../db/idle'
import { failStuckOptimizations } from '../db/optimization'
import { findAbandonedUploads, removeAbandonedUpload } from '../db/resume'
import { failStuckReadings } from '../db/resume-reading'
import { deleteUnproven } from '../db/user'
import { errorFields, log } from '../log'
import { cancelOptimization, drainOutbox, enqueue } from './client'
import { deadlineMilliseconds } from './kinds'
import { askForCanary, keepProblem, reportSteps } from './watch'

const minute = 60_000
/** A job may lie in a busy queue for so long before it is asked for again. */
const idleMilliseconds = minute / 2
/** An upload that has not arrived by then will not come. */
const uploadMilliseconds = 24 * 60 * minute
/** An account whose address nobody has proved by then is nobody's. */
const unprovenMilliseconds = 7 * 24 * 60 * minute
/** A client that has not asked again by then will not. */
const answerMilliseconds = 3 * 24 * 60 * minute
/** Most rows of a kind that one minute takes on. */
const atOnce = 50

type Round = (env: Env, db: Db, now: Date) => Promise<void>

/** What every minute sets right, in this order. */
const rounds = {
	endOverdueJobs,
	askAgainForIdleJobs,
	removeAbandonedUploads,
	forgetWhatIsOver,
	reportSteps,
	askForCanary,
	sendOutbox: (env, db, now) => drainOutbox(env, db, now)
} satisfies Record<string, Round>

/** Sees to it each minute that nothing accepted is lost or stays at work for ever. */
export async function sweep(controller: ScheduledController, env: Env): Promise<void> {
	const db = openDb(env.DB)
	const now = new Date(controller.scheduledTime)
	for (const [name, round] of Object.entries(rounds)) {
		try {
			await round(env, db, now)
		} catch (error) {
			// The others have nothing to do with it, and the next minute tries again.
			log('error', { event: `sweep_${name}`, error: errorFields(error) })
			await keepProblem(db, name, error, now)
		}
	}
}

async function endOverdueJobs(env: Env, db: Db, now: Date): Promise<void> {
	const since = (kind: keyof typeof deadlineMilliseconds) => ago(now, deadlineMilliseconds[kind])
	await failStuckReadings(db, since('parse'), now)
	// Its object is told too, so that nobody waits at its stream and nothing is done for nobody.
	for (const { id } of await failStuckOptimizations(db, since('optimize'), now))
		await cancelOptimization(env, id, { code: 'timed_out' })
	await failStuckExports(db, since('export'), now)
}

async function askAgainForIdleJobs(_env: Env, db: Db, now: Date): Promise<void> {
	const before = ago(now, idleMilliseconds)
	const [first, ...others] = await findIdleJobs(db, { before, now, limit: atOnce })
	if (!first) return
	// Whoever held them is gone, by the sweep's own clock: nobody need wait for a lease any more.
	await releaseExpired(db, now)
	await db.batch([
		enqueue(db, first.kind, first.id),
		...others.map(({ kind, id }) => enqueue(db, kind, id))
	])
	for (const { kind, id } of [first, ...others])
		log('warn', { event: 'job_asked_again', jobKind: kind, subjectId: id })
}

async function removeAbandonedUploads(env: Env, db: Db, now: Date): Promise<void> {
	const before = ago(now, uploadMilliseconds)
	for (const { id, userId } of await findAbandonedUploads(db, before, atOnce)) {
		await removeFolder(env, resumeFolder(userId, id))
		await removeAbandonedUpload(db, id, before)
	}
}

async function forgetWhatIsOver(_env: Env, db: Db, now: Date): Promise<void> {
	await deleteUnproven(db, ago(now, unprovenMilliseconds), now)
	await forgetAnsweredRequests(db, ago(now, answerMilliseconds))
	await forgetOldAttempts(db, now)
}

function ago(now: Date, milliseconds: number): Date {
	return new Date(now.getTime() - milliseconds)
}
