import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import type { Db } from './client'
import { jobDescription, master, optimization, resume, version } from './schema'

export type NewVersion = typeof version.$inferInsert

/** The statement that stores a version, for a batch with its exports. */
export function insertVersion(db: Db, row: NewVersion) {
	return db.insert(version).values(row)
}

const listColumns = {
	id: version.id,
	optimizationId: version.optimizationId,
	resumeId: optimization.resumeId,
	resumeTitle: resume.title,
	jobDescriptionId: optimization.jobDescriptionId,
	jobTitle: jobDescription.title,
	company: jobDescription.company,
	scoreBefore: version.scoreBefore,
	scoreTotal: version.scoreTotal,
	scored: version.scored,
	acceptedCount: version.acceptedCount,
	notes: version.notes,
	createdAt: version.createdAt
}

/** Newest first; `before` is the id that the last page ended with. */
export function listVersions(
	db: Db,
	userId: string,
	page: { before?: string | undefined; limit: number }
) {
	return db
		.select(listColumns)
		.from(version)
		.innerJoin(optimization, eq(optimization.id, version.optimizationId))
		.innerJoin(resume, eq(resume.id, optimization.resumeId))
		.innerJoin(jobDescription, eq(jobDescription.id, optimization.jobDescriptionId))
		.where(
			and(
				eq(version.userId, userId),
				isNull(version.deletedAt),
				page.before ? lt(version.id, page.before) : undefined
			)
		)
		.orderBy(desc(version.id))
		.limit(page.limit)
}
export type VersionListRow = Awaited<ReturnType<typeof listVersions>>[number]

export async function findVersion(db: Db, userId: string, id: string) {
	const [row] = await db
		.select({
			...listColumns,
			selection: version.selection,
			content: version.content,
			diff: version.diff,
			score: version.score,
			master: master.content
		})
		.from(version)
		.innerJoin(optimization, eq(optimization.id, version.optimizationId))
		.innerJoin(master, eq(master.id, optimization.masterId))
		.innerJoin(resume, eq(resume.id, optimization.resumeId))
		.innerJoin(jobDescription, eq(jobDescription.id, optimization.jobDescriptionId))
		.where(and(eq(version.id, id), eq(version.userId, userId), isNull(version.deletedAt)))
	return row
}

/** The statement that hides a version; the resume it came from stays. */
export function markVersionDeleted(db: Db, userId: string, id: string, now: Date) {
	return db
		.update(version)
		.set({ deletedAt: now })
		.where(and(eq(version.id, id), eq(version.userId, userId), isNull(version.deletedAt)))
}
