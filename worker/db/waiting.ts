import { count, inArray, isNull, min, sql } from 'drizzle-orm'
import type { JobKind } from '../jobs/kinds'
import type { Db } from './client'
import { deadLetter, exportFile, optimization, outbox, resume } from './schema'

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
export async function unended(db: Db): Promise<Waiting[]> {
	const leased = sql<string>`CASE WHEN ${resume.leaseUntil} IS NULL THEN 'queued' ELSE 'processing' END`
	const [readings, optimizations, exports] = await db.batch([
		db
			.select({ state: leased, count: count(), oldest: min(resume.updatedAt) })
			.from(resume)
			.where(sql`${resume.status} = 'parsing' AND ${resume.deletedAt} IS NULL`)
			.groupBy(leased),
		db
			.select({
				state: optimization.status,
				count: count(),
				oldest: min(optimization.updatedAt)
			})
			.from(optimization)
			.where(inArray(optimization.status, ['queued', 'processing', 'generating']))
			.groupBy(optimization.status),
		db
			.select({ state: exportFile.status, count: count(), oldest: min(exportFile.updatedAt) })
			.from(exportFile)
			.where(inArray(exportFile.status, ['queued', 'rendering']))
			.groupBy(exportFile.status)
	])
	return [
		...waiting('parse', readings),
		...waiting('optimize', optimizations),
		...waiting(
			'export',
			exports.map((row) => (row.state === 'rendering' ? { ...row, state: 'processing' } : row))
		)
	]
}

type Row = { state: string; count: number; oldest: Date | null }

function waiting(kind: JobKind, rows: Row[]): Waiting[] {
	return rows.map((row) => ({ kind, ...row, oldest: row.oldest?.getTime() ?? 0 }))
}

/** Jobs that failed every time and were not replayed, by kind. */
export function deadByKind(db: Db) {
	return db
		.select({ kind: deadLetter.kind, count: count() })
		.from(deadLetter)
		.where(isNull(deadLetter.replayedAt))
		.groupBy(deadLetter.kind)
}
