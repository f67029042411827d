import { and, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { JobKind } from '../jobs/kinds'
import type { Db } from './client'
import { askedAgain } from './outbox'
import { deadLetter, exportFile, optimization, outbox, resume } from './schema'

export type DeadLetter = typeof deadLetter.$inferSelect

/** Keeps a job that failed every time; one that came back after a replay is dead again. */
export async function keepDeadLetter(
	db: Db,
	{ kind, id }: { kind: JobKind; id: string },
	attempts: number,
	now: Date
): Promise<void> {
	const letter = { attempts, createdAt: now, replayedAt: null }
	await db
		.insert(deadLetter)
		.values({ kind, subjectId: id, ...letter })
		.onConflictDoUpdate({ target: [deadLetter.kind, deadLetter.subjectId], set: letter })
}

/** Newest first, those that were not replayed. */
export function listDeadLetters(db: Db, limit: number): Promise<DeadLetter[]> {
	return db
		.select()
		.from(deadLetter)
		.where(isNull(deadLetter.replayedAt))
		.orderBy(desc(deadLetter.createdAt))
		.limit(limit)
}

/** The letters of a kind that wait for a replay, or the one of them that is named. */
function waiting(kind: JobKind, id?: string) {
	return and(
		eq(deadLetter.kind, kind),
		isNull(deadLetter.replayedAt),
		id === undefined ? undefined : eq(deadLetter.subjectId, id)
	)
}

/**
 * Asks once more for the jobs of a kind, or for one of them, in one batch: what was given up is
 * wanted again, and lies in the outbox. Says how many there were. An optimization that was given
 * up has ended for good: see `takeDeadOptimization`.
 */
export async function replayDeadLetters(
	db: Db,
	kind: Exclude<JobKind, 'optimize'>,
	now: Date,
	id?: string
): Promise<number> {
	const letters = db.select({ id: deadLetter.subjectId }).from(deadLetter).where(waiting(kind, id))
	const [, , , replayed] = await db.batch([
		db
			.update(resume)
			.set({ status: 'parsing', errorCode: null, leaseUntil: null, updatedAt: now })
			.where(
				and(
					kind === 'parse' ? inArray(resume.id, letters) : sql`false`,
					eq(resume.errorCode, 'queue_failed'),
					isNotNull(resume.fileKey),
					isNull(resume.deletedAt)
				)
			),
		db
			.update(exportFile)
			.set({ status: 'queued', errorCode: null, leaseUntil: null, updatedAt: now })
			.where(
				and(
					kind === 'export' ? inArray(exportFile.id, letters) : sql`false`,
					eq(exportFile.status, 'failed')
				)
			),
		db
			.insert(outbox)
			.select(
				db
					.select({
						kind: deadLetter.kind,
						subjectId: deadLetter.subjectId,
						createdAt: sql`${now.getTime()}`.as('created_at'),
						takenUntil: sql`NULL`.as('taken_until')
					})
					.from(deadLetter)
					.where(waiting(kind, id))
			)
			.onConflictDoUpdate({ target: [outbox.kind, outbox.subjectId], set: askedAgain }),
		db
			.update(deadLetter)
			.set({ replayedAt: now })
			.where(waiting(kind, id))
			.returning({ id: deadLetter.subjectId })
	])
	return replayed.length
}

/**
 * Takes a letter about an optimization, or undefined where there is none, and says whose it is;
 * no optimization where it is gone, did not fail in the queue, or was tried again since.
 */
export async function takeDeadOptimization(db: Db, id: string, now: Date) {
	const [letter] = await db
		.update(deadLetter)
		.set({ replayedAt: now })
		.where(waiting('optimize', id))
		.returning({ id: deadLetter.subjectId })
	if (!letter) return undefined
	const [failed] = await db
		.select({ id: optimization.id, userId: optimization.userId })
		.from(optimization)
		.where(
			and(
				eq(optimization.id, id),
				eq(optimization.errorCode, 'queue_failed'),
				sql`NOT EXISTS (
					SELECT 1 FROM optimization AS later
					WHERE later.user_id = ${optimization.userId} AND later.retry_of = ${optimization.id}
				)`
			)
		)
	return { letter, optimization: failed ?? null }
}

/** A letter that could not be replayed waits again. */
export async function putBackDeadLetter(db: Db, kind: JobKind, id: string): Promise<void> {
	await db
		.update(deadLetter)
		.set({ replayedAt: null })
		.where(and(eq(deadLetter.kind, kind), eq(deadLetter.subjectId, id)))
}

/** Forgets letters that were replayed and have not come back. */
export async function forgetReplayed(db: Db, before: Date): Promise<void> {
	await db.delete(deadLetter).where(lt(deadLetter.replayedAt, before))
}

/** Ids of the letters of a kind that wait, newest first. */
export async function deadLetterIds(db: Db, kind: JobKind, limit: number): Promise<string[]> {
	const rows = await db
		.select({ id: deadLetter.subjectId })
		.from(deadLetter)
		.where(waiting(kind))
		.limit(limit)
	return rows.map(({ id }) => id)
}
