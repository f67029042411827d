import { count, isNull, min, sql } from 'drizzle-orm'
import type { JobKind } from '../jobs/kinds'
import type { Db } from './client'
import { deadLetter, outbox } from './schema'

/** Jobs of a kind in a state, and since when the oldest of them is (milliseconds since 1970). */
export type Waiting = { kind: JobKind; state: string; count: number; oldest: number }

/** What lies in the outbox, by kind: asked for, and not handed to the queue yet. */
export async function inOutbox(db: Db): Promise<Waiting[]> {
	const rows = await db
		.select({ kind: outbox.kind, count: count(), oldest: min(outbox.createdAt) })
		.from(outbox)
		.groupBy(outbox.kind)
	return rows.map((row) => ({ ...row, state: 'asked', oldest: row.oldest?.getTime() ?? 0 }))
}

/** Every job that has not ended, by kind and state. */
export function unended(db: Db): Promise<Waiting[]> {
	return db.all<Waiting>(sql`
		SELECT 'parse' AS kind,
			CASE WHEN lease_until IS NULL THEN 'queued' ELSE 'processing' END AS state,
			count(*) AS count, min(updated_at) AS oldest
		FROM resume WHERE status = 'parsing' AND deleted_at IS NULL GROUP BY 2
		UNION ALL
		SELECT 'optimize', status, count(*), min(updated_at)
		FROM optimization WHERE status IN ('queued', 'processing', 'generating') GROUP BY status
		UNION ALL
		SELECT 'export', CASE status WHEN 'rendering' THEN 'processing' ELSE status END,
			count(*), min(updated_at)
		FROM export_file WHERE status IN ('queued', 'rendering') GROUP BY status`)
}

/** Jobs that failed every time and were not replayed, by kind. */
export function deadByKind(db: Db) {
	return db
		.select({ kind: deadLetter.kind, count: count() })
		.from(deadLetter)
		.where(isNull(deadLetter.replayedAt))
		.groupBy(deadLetter.kind)
}
