import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm'
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

const problem = 'problem_'

/** The statement that keeps that a round of the sweep failed, and how. */
export function setProblem(db: Db, round: string, now: Date, note: string) {
	return setMark(db, problem + round, now, note)
}

/** The last failure of each round of the sweep since then. */
export async function problemsSince(db: Db, since: Date) {
	const rows = await db
		.select()
		.from(mark)
		.where(and(gte(mark.name, problem), lt(mark.name, `${problem}~`), gte(mark.at, since)))
	return rows.map(({ name, ...rest }) => ({ round: name.slice(problem.length), ...rest }))
}

export async function findMark(db: Db, name: string): Promise<Mark | undefined> {
	const [row] = await db.select().from(mark).where(eq(mark.name, name))
	return row
}

export function findMarks(db: Db, names: string[]): Promise<Mark[]> {
	return db.select().from(mark).where(inArray(mark.name, names))
}
