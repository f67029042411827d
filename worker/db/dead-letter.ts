import { and, desc, eq, isNull } from 'drizzle-orm'
import type { JobKind } from '../jobs/kinds'
import type { Db } from './client'
import { insertOutbox } from './outbox'
import { deadLetter } from './schema'

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

/** Asks for the job once more; false where there is no such letter, or it was replayed already. */
export async function replayDeadLetter(
	db: Db,
	{ kind, id }: { kind: JobKind; id: string },
	now: Date
): Promise<boolean> {
	const taken = await db
		.update(deadLetter)
		.set({ replayedAt: now })
		.where(
			and(eq(deadLetter.kind, kind), eq(deadLetter.subjectId, id), isNull(deadLetter.replayedAt))
		)
		.returning({ kind: deadLetter.kind })
	if (taken.length === 0) return false
	await insertOutbox(db, kind, id, now)
	return true
}
