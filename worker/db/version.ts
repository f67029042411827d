import { and, eq, isNull } from 'drizzle-orm'
import type { versionSorts } from '../../src/version/resource'
import type { Db } from './client'
import { contains } from './contains'
import { type ListPage, listOrder } from './list-order'
import { own } from './own'
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

export function listVersions(
	db: Db,
	userId: string,
	page: ListPage<(typeof versionSorts)[number]>
) {
	const order = listOrder({ id: version.id, score: version.scoreTotal }, page)
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
				order.after,
				contains(page.search, jobDescription.title, jobDescription.company, resume.title)
			)
		)
		.orderBy(...order.by)
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
		.where(own(version, userId, id))
	return row
}

/** The statement that hides a version until it is gone at `deletedAt`; the resume it came from stays. */
export function markVersionDeleted(db: Db, userId: string, id: string, deletedAt: Date) {
	return db
		.update(version)
		.set({ deletedAt })
		.where(own(version, userId, id))
}
