import { and, asc, eq, gt } from 'drizzle-orm'
import type { Db } from './client'
import {
	exportFile,
	jobDescription,
	master,
	optimization,
	optimizationResult,
	preference,
	resume,
	session,
	user,
	version
} from './schema'

/** Rows that are in memory at once. */
const atOnce = 20

/** All rows of a person, a few at a time, in the order of their ids. */
async function* byId<Row extends { id: string }>(
	page: (after: string) => Promise<Row[]>
): AsyncGenerator<Row> {
	for (let after = ''; ; ) {
		const rows = await page(after)
		yield* rows
		const last = rows.at(-1)
		if (!last || rows.length < atOnce) return
		after = last.id
	}
}

/** Who they are and what is remembered of them; no password, no token. */
export async function profileOf(db: Db, userId: string) {
	const [profile] = await db.select().from(user).where(eq(user.id, userId))
	const [preferences] = await db.select().from(preference).where(eq(preference.userId, userId))
	const sessions = await db
		.select({
			createdAt: session.createdAt,
			lastUsedAt: session.updatedAt,
			address: session.ipAddress,
			userAgent: session.userAgent
		})
		.from(session)
		.where(eq(session.userId, userId))
	return { profile, preferences: preferences ?? null, sessions }
}

/** Resumes, each with every revision of what was read of it as JSON. */
export function allResumes(db: Db, userId: string) {
	return byId((after) =>
		db
			.select()
			.from(resume)
			.where(and(eq(resume.userId, userId), gt(resume.id, after)))
			.orderBy(asc(resume.id))
			.limit(atOnce)
	)
}

export function allRevisions(db: Db, resumeId: string) {
	return db.select().from(master).where(eq(master.resumeId, resumeId)).orderBy(asc(master.revision))
}

export function allJobDescriptions(db: Db, userId: string) {
	return byId((after) =>
		db
			.select()
			.from(jobDescription)
			.where(and(eq(jobDescription.userId, userId), gt(jobDescription.id, after)))
			.orderBy(asc(jobDescription.id))
			.limit(atOnce)
	)
}

export function allOptimizations(db: Db, userId: string) {
	return byId(async (after) => {
		const rows = await db
			.select()
			.from(optimization)
			.leftJoin(optimizationResult, eq(optimizationResult.optimizationId, optimization.id))
			.where(and(eq(optimization.userId, userId), gt(optimization.id, after)))
			.orderBy(asc(optimization.id))
			.limit(atOnce)
		return rows.map((row) => ({ ...row.optimization, result: row.optimization_result }))
	})
}

export function allVersions(db: Db, userId: string) {
	return byId((after) =>
		db
			.select()
			.from(version)
			.where(and(eq(version.userId, userId), gt(version.id, after)))
			.orderBy(asc(version.id))
			.limit(atOnce)
	)
}

export function allExportFiles(db: Db, userId: string) {
	return byId((after) =>
		db
			.select()
			.from(exportFile)
			.where(and(eq(exportFile.userId, userId), gt(exportFile.id, after)))
			.orderBy(asc(exportFile.id))
			.limit(atOnce)
	)
}
