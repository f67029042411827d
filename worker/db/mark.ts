import { and, eq, gte, like, sql } from 'drizzle-orm'
import type { Db } from './client'
import { mark } from './schema'

export type Mark = typeof mark.$inferSelect

/** The statement that notes that it happened now, once more. */
export function setMark(db: Db, name: string, now: Date, note = '') {
	return db
		.insert(mark)
		.values({ name, at: now, note })
		.onConflictDoUpdate({
			target: mark.name,
			set: { at: now, note, count: sql`${mark.count} + 1` }
		})
}

/** The statement that notes when it happened first: where it stands already, it stays. */
export function setMarkOnce(db: Db, name: string, now: Date) {
	return db.insert(mark).values({ name, at: now }).onConflictDoNothing()
}

export function removeMark(db: Db, name: string) {
	return db.delete(mark).where(eq(mark.name, name))
}

/** What has happened since then under names that begin like this; a few rows at most. */
export function marksSince(db: Db, prefix: string, since: Date): Promise<Mark[]> {
	return db
		.select()
		.from(mark)
		.where(and(gte(mark.name, prefix), like(mark.name, `${prefix}%`), gte(mark.at, since)))
}

export async function findMark(db: Db, name: string): Promise<Mark | undefined> {
	const [row] = await db.select().from(mark).where(eq(mark.name, name))
	return row
}
