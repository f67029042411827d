import { and, eq, inArray, isNotNull, lte, notExists, or, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { forgetAnswersAbout } from './answered-request'
import type { Db } from './client'
import type { Restorable } from './own'
import {
	deadLetter,
	exportFile,
	jobDescription,
	modelCall,
	optimization,
	optimizationResult,
	outbox,
	preference,
	resume,
	user,
	version
} from './schema'

/** A resume or job description of somebody. */
export type Owned = { kind: 'resume' | 'jobDescription'; id: string; userId: string }
/** Something that was deleted and of which something may still be there. */
export type Deleted =
	| Owned
	| { kind: 'version'; id: string; userId: string }
	/** Discarded by its person; its row stays. */
	| { kind: 'discarded'; id: string; userId: string }
	/** Its rows are gone already. */
	| { kind: 'user' | 'optimization'; id: string }

/**
 * What an id stands for, if it was deleted; undefined while it is in use, `not_yet` while its
 * deletion may still be taken back.
 */
export async function whatWasDeleted(
	db: Db,
	id: string,
	now: Date
): Promise<Deleted | 'not_yet' | undefined> {
	switch (id.slice(0, 4)) {
		case 'res_':
			return hidden(db, resume, 'resume', id, now)
		case 'job_':
			return hidden(db, jobDescription, 'jobDescription', id, now)
		case 'ver_':
			return hidden(db, version, 'version', id, now)
		case 'opt_': {
			const discarded = await hidden(db, optimization, 'discarded', id, now)
			return discarded ?? gone(db, optimization, 'optimization', id)
		}
		case 'usr_':
			return gone(db, user, 'user', id)
		default:
			return undefined
	}
}

/** One whose row says that it was deleted. */
async function hidden(
	db: Db,
	table: Restorable,
	kind: 'resume' | 'jobDescription' | 'version' | 'discarded',
	id: string,
	now: Date
): Promise<Deleted | 'not_yet' | undefined> {
	const [row] = await db
		.select({ userId: table.userId, deletedAt: table.deletedAt })
		.from(table)
		.where(and(eq(table.id, id), isNotNull(table.deletedAt)))
	if (!row?.deletedAt) return undefined
	return row.deletedAt <= now ? { kind, id, userId: row.userId } : 'not_yet'
}

/** One that has no row any more. */
async function gone(
	db: Db,
	table: typeof optimization | typeof user,
	kind: 'optimization' | 'user',
	id: string
): Promise<Deleted | undefined> {
	const [inUse] = await db.select({ id: table.id }).from(table).where(eq(table.id, id))
	return inUse ? undefined : { kind, id }
}

/**
 * Removes the rows that nobody needs once the files are gone: optimizations that came to
 * nothing, and itself unless one that came to something was made of it. Notes that the files
 * are gone, so that the sweep asks no more.
 */
export async function forgetRows(db: Db, owned: Owned, now: Date): Promise<void> {
	const table = owned.kind === 'resume' ? resume : jobDescription
	const about = aboutOf(owned)
	const own = and(eq(table.id, owned.id), isNotNull(table.deletedAt))
	const made = db.select({ id: optimization.id }).from(optimization).where(about)
	const saved = db
		.select({ id: version.id })
		.from(version)
		.where(eq(version.optimizationId, optimization.id))
	await db.batch([
		db
			.delete(deadLetter)
			.where(or(eq(deadLetter.subjectId, owned.id), inArray(deadLetter.subjectId, made))),
		db
			.update(modelCall)
			.set({ transcriptKey: null })
			.where(inArray(modelCall.optimizationId, made)),
		db
			.delete(optimization)
			.where(
				and(
					about,
					or(
						eq(optimization.status, 'failed'),
						and(lte(optimization.deletedAt, now), notExists(saved))
					)
				)
			),
		forgetPairing(db, owned),
		forgetAnswersAbout(db, owned.userId, owned.id),
		db.update(table).set({ fileKey: null }).where(own),
		db.delete(table).where(and(own, notExists(made)))
	])
}

/** Removes a version that was deleted, with the rows of its files and what is kept of their jobs. */
export async function forgetVersion(db: Db, id: string): Promise<void> {
	const files = db
		.select({ id: exportFile.id })
		.from(exportFile)
		.innerJoin(version, eq(version.id, exportFile.versionId))
		.where(and(eq(version.id, id), isNotNull(version.deletedAt)))
	const whose = sql`(SELECT ${version.userId} FROM ${version} WHERE ${version.id} = ${id} AND ${version.deletedAt} IS NOT NULL)`
	await db.batch([
		db
			.delete(deadLetter)
			.where(and(eq(deadLetter.kind, 'export'), inArray(deadLetter.subjectId, files))),
		forgetAnswersAbout(db, whose, id),
		db.delete(version).where(and(eq(version.id, id), isNotNull(version.deletedAt)))
	])
}

/** The statement after which no job of a person is kept for an operator; before their rows go. */
export function forgetDeadLettersOf(db: Db, userId: string) {
	const readings = db.select({ id: resume.id }).from(resume).where(eq(resume.userId, userId))
	const optimizations = db
		.select({ id: optimization.id })
		.from(optimization)
		.where(eq(optimization.userId, userId))
	const exports = db
		.select({ id: exportFile.id })
		.from(exportFile)
		.where(eq(exportFile.userId, userId))
	return db
		.delete(deadLetter)
		.where(
			and(
				inArray(deadLetter.kind, ['parse', 'optimize', 'export', 'notify']),
				inArray(deadLetter.subjectId, unionAll(readings, optimizations, exports))
			)
		)
}

/** Removes what a discarded optimization found. The row stays: runs and credits are counted on it. */
export async function forgetDiscarded(db: Db, id: string): Promise<void> {
	await db.batch([
		db.delete(deadLetter).where(eq(deadLetter.subjectId, id)),
		db.update(modelCall).set({ transcriptKey: null }).where(eq(modelCall.optimizationId, id)),
		db.delete(optimizationResult).where(eq(optimizationResult.optimizationId, id))
	])
}

/** The statement that asks for all objects of a person to be forgotten; before their rows go. */
export function forgetOptimizationsOf(db: Db, userId: string, now: Date) {
	// Every column in the order of the table.
	return db
		.insert(outbox)
		.select(
			sql`SELECT 'clean', ${optimization.id}, ${now.getTime()}, NULL FROM ${optimization} WHERE ${eq(optimization.userId, userId)}`
		)
		.onConflictDoNothing()
}

/** The statement after which the last pairing no longer offers it. */
export function forgetPairing(db: Db, owned: Owned) {
	return owned.kind === 'resume'
		? db
				.update(preference)
				.set({ lastResumeId: null })
				.where(and(eq(preference.userId, owned.userId), eq(preference.lastResumeId, owned.id)))
		: db
				.update(preference)
				.set({ lastJobDescriptionId: null })
				.where(
					and(eq(preference.userId, owned.userId), eq(preference.lastJobDescriptionId, owned.id))
				)
}

/** The statement that ends what is at work on it, and names that: nothing comes of it any more. */
export function stopWorkOn(db: Db, owned: Owned, now: Date) {
	const atWork = inArray(optimization.status, ['queued', 'processing', 'generating'])
	return db
		.update(optimization)
		.set({ status: 'failed', errorCode: 'conflict', updatedAt: now })
		.where(and(aboutOf(owned), atWork))
		.returning({ id: optimization.id })
}

/** Ids of all optimizations that were ever made of it. */
export async function optimizationsOf(db: Db, owned: Owned): Promise<string[]> {
	const rows = await db.select({ id: optimization.id }).from(optimization).where(aboutOf(owned))
	return rows.map((row) => row.id)
}

function aboutOf({ kind, id, userId }: Owned) {
	const subject = kind === 'resume' ? optimization.resumeId : optimization.jobDescriptionId
	return and(eq(subject, id), eq(optimization.userId, userId))
}
