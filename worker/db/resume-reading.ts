import { and, eq, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Failure, FailureCode } from '../../src/result'
import { leaseMilliseconds } from '../jobs/kinds'
import type { Db } from './client'
import { insertMaster } from './master'
import type { ResumeRow } from './resume'
import { resume } from './schema'

/** A reading in one worker's hands: whoever holds another lease has no say any more. */
export type ReadingClaim = { resume: ResumeRow; leaseUntil: Date }

/** Takes a wanted reading for as long as its lease; undefined when there is nothing to take. */
export async function claimReading(
	db: Db,
	id: string,
	now: Date
): Promise<ReadingClaim | undefined> {
	const leaseUntil = new Date(now.getTime() + leaseMilliseconds.parse)
	const [row] = await db
		.update(resume)
		.set({ leaseUntil })
		.where(
			and(eq(resume.id, id), wanted, or(isNull(resume.leaseUntil), lt(resume.leaseUntil, now)))
		)
		.returning()
	return row && { resume: row, leaseUntil }
}

const wanted = and(eq(resume.status, 'parsing'), isNull(resume.deletedAt))

/** A resume that was read before shows that again; only one that never was has failed. */
const withoutReading = sql`CASE WHEN ${resume.masterId} IS NULL THEN 'failed' ELSE 'completed' END`

function held(claim: ReadingClaim): SQL {
	return sql`${resume.status} = 'parsing' AND ${resume.leaseUntil} = ${claim.leaseUntil.getTime()} AND ${resume.deletedAt} IS NULL`
}

/** Stores what was read and completes the resume in one batch; false when the claim was lost. */
export async function completeReading(
	db: Db,
	claim: ReadingClaim,
	read: { masterId: string; content: string },
	now: Date
): Promise<boolean> {
	const { id } = claim.resume
	const row = { id: read.masterId, resumeId: id, content: read.content }
	const [, { meta }] = await db.batch([
		insertMaster(db, row, held(claim), now),
		db
			.update(resume)
			.set({ status: 'completed', masterId: read.masterId, leaseUntil: null, updatedAt: now })
			.where(and(eq(resume.id, id), held(claim)))
	])
	return meta.changes > 0
}

/** Ends a reading that found out why it cannot be done; false when the claim was lost. */
export async function failReading(
	db: Db,
	claim: ReadingClaim,
	failure: Failure,
	now: Date
): Promise<boolean> {
	const { meta } = await db
		.update(resume)
		.set({
			status: withoutReading,
			errorCode: failure.code,
			errorReason: 'reason' in failure ? failure.reason : null,
			leaseUntil: null,
			updatedAt: now
		})
		.where(and(eq(resume.id, claim.resume.id), held(claim)))
	return meta.changes > 0
}

/** Gives a reading back, so that the next attempt need not wait for the lease to end. */
export async function releaseReading(db: Db, claim: ReadingClaim): Promise<void> {
	await db
		.update(resume)
		.set({ leaseUntil: null })
		.where(and(eq(resume.id, claim.resume.id), held(claim)))
}

/** Ends a reading that nobody will try again, whoever held it. */
export async function giveUpReading(
	db: Db,
	id: string,
	code: FailureCode,
	now: Date
): Promise<void> {
	await db
		.update(resume)
		.set({
			status: withoutReading,
			errorCode: code,
			errorReason: null,
			leaseUntil: null,
			updatedAt: now
		})
		.where(and(eq(resume.id, id), wanted))
}

/** Ends every reading asked for before `before`, and names them. */
export function failStuckReadings(db: Db, before: Date, now: Date) {
	return db
		.update(resume)
		.set({
			status: withoutReading,
			errorCode: 'timed_out',
			errorReason: null,
			leaseUntil: null,
			updatedAt: now
		})
		.where(and(wanted, lt(resume.updatedAt, before)))
		.returning({ id: resume.id })
}
