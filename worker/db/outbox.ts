import { asc, sql } from 'drizzle-orm'
import type { JobKind } from '../jobs/kinds'
import type { Db } from './client'
import { outbox } from './schema'

export type OutboxRow = typeof outbox.$inferSelect

/**
 * The statement that asks for a job. Asked for twice before it was sent, it is sent
 * once; the time then still moves on, so that a sender who read the row before does
 * not delete the newer wish with the older.
 */
export function insertOutbox(db: Db, kind: JobKind, subjectId: string, now: Date) {
	return db
		.insert(outbox)
		.values({ kind, subjectId, createdAt: now })
		.onConflictDoUpdate({
			target: [outbox.kind, outbox.subjectId],
			set: { createdAt: sql`max(${outbox.createdAt} + 1, excluded.created_at)` }
		})
}

/** The oldest rows, at most `limit`. */
export function oldestInOutbox(db: Db, limit: number): Promise<OutboxRow[]> {
	return db.select().from(outbox).orderBy(asc(outbox.createdAt)).limit(limit)
}

/** Removes exactly these rows, but none that was asked for again since it was read. */
export async function removeFromOutbox(db: Db, rows: OutboxRow[]): Promise<void> {
	const sent = rows.map((row) => [row.kind, row.subjectId, row.createdAt.getTime()])
	// One bound value for any number of rows: D1 allows 100 per statement.
	await db
		.delete(outbox)
		.where(
			sql`(kind, subject_id, created_at) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(sent)}))`
		)
}
