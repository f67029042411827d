import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from './client'
import { insertMaster } from './master'
import { own } from './own'
import { master, resume } from './schema'

/** Newest revisions of a resume that are listed; older ones stay for what was made from them. */
const listed = 100

/** How each revision came about as JSON (null: read from the file), newest first. */
export function listRevisions(db: Db, userId: string, resumeId: string) {
	return db
		.select({
			id: master.id,
			revision: master.revision,
			revised: sql<string | null>`json_extract(${master.content}, '$.revised')`,
			createdAt: master.createdAt
		})
		.from(master)
		.innerJoin(resume, eq(resume.id, master.resumeId))
		.where(own(resume, userId, resumeId))
		.orderBy(desc(master.revision))
		.limit(listed)
}

/** The JSON of one revision of a resume that is this person's. */
export async function findRevision(
	db: Db,
	userId: string,
	resumeId: string,
	revision: number
): Promise<string | undefined> {
	const [row] = await db
		.select({ content: master.content })
		.from(master)
		.innerJoin(resume, eq(resume.id, master.resumeId))
		.where(and(own(resume, userId, resumeId), eq(master.revision, revision)))
	return row?.content
}

type NextRevision = { id: string; content: string /** Id of the one it was made on. */; on: string }

/**
 * Adds the next revision and shows it from now on; false when the one it was made on is not
 * shown any more, or the resume is being read again or gone.
 */
export async function addRevision(
	db: Db,
	userId: string,
	resumeId: string,
	{ id, content, on }: NextRevision,
	now: Date
): Promise<boolean> {
	const unchanged = sql`${resume.userId} = ${userId} AND ${resume.masterId} = ${on} AND ${resume.status} = 'completed' AND ${resume.deletedAt} IS NULL`
	const [, { meta }] = await db.batch([
		insertMaster(db, { id, resumeId, content }, unchanged, now),
		db
			.update(resume)
			.set({ masterId: id, errorCode: null, errorReason: null, updatedAt: now })
			.where(and(eq(resume.id, resumeId), unchanged))
	])
	return meta.changes > 0
}
