import { and, asc, eq, sql } from 'drizzle-orm'
import type { JobKind } from '../jobs/kinds'
import type { Db } from './client'
import { outbox } from './schema'

export type OutboxRow = typeof outbox.$inferSelect

/**
 * The statement that asks for a job. Asked for twice before it was sent, it is sent
 * once; the time then still moves on, so that a sender who took the row before does
 * not delete the newer wish with the older.
 */
export function insertOutbox(db: Db, kind: JobKind, subjectId: string, now: Date) {
	return db
		.insert(outbox)
		.values({ kind, subjectId, createdAt: now })
		.onConflictDoUpdate({
			target: [outbox.kind, outbox.subjectId],
			set: askedAgain
		})
}

/** The statement that asks for a job from `at` on: nobody takes it before. */
export function insertLater(db: Db, kind: JobKind, subjectId: string, at: Date) {
	return db
		.insert(outbox)
		.values({ kind, subjectId, createdAt: at, takenUntil: at })
		.onConflictDoUpdate({
			target: [outbox.kind, outbox.subjectId],
			set: { ...askedAgain, takenUntil: at }
		})
}

/** What becomes of a row that is asked for once more. */
export const askedAgain = {
	createdAt: sql`max(${outbox.createdAt} + 1, excluded.created_at)`,
	takenUntil: null
}

/** The oldest rows, at most `limit`, whether somebody is sending them or not. */
export function oldestInOutbox(db: Db, limit: number): Promise<OutboxRow[]> {
	return db.select().from(outbox).orderBy(asc(outbox.createdAt)).limit(limit)
}

/** How long one sender has for handing over what it took, in milliseconds. */
const takenMilliseconds = 30_000

/** Takes the oldest rows that nobody is sending, at most `limit`. */
export function takeFromOutbox(db: Db, limit: number, now: Date): Promise<OutboxRow[]> {
	return db
		.update(outbox)
		.set({ takenUntil: new Date(now.getTime() + takenMilliseconds) })
		.where(
			sql`(kind, subject_id) IN (
				SELECT kind, subject_id FROM outbox
				WHERE taken_until IS NULL OR taken_until < ${now.getTime()}
				ORDER BY created_at LIMIT ${limit}
			)`
		)
		.returning()
}

/** Removes exactly these rows, but none that was asked for again since it was taken. */
export async function removeFromOutbox(db: Db, rows: OutboxRow[]): Promise<void> {
	const sent = rows.map((row) => [row.kind, row.subjectId, row.createdAt.getTime()])
	// One bound value for any number of rows: D1 allows 100 per statement.
	await db
		.delete(outbox)
		.where(
			sql`(kind, subject_id, created_at) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(sent)}))`
		)
}

/** Asks for a job no more: it is done, or nobody will try again. */
export async function endOutbox(db: Db, kind: JobKind, subjectId: string): Promise<void> {
	await db.delete(outbox).where(and(eq(outbox.kind, kind), eq(outbox.subjectId, subjectId)))
}
