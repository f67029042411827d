import { and, desc, eq, gt, inArray, isNull, lt, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import type { OptimizationStatus } from '../../src/optimization/schema'
import type { Failure, FailureCode } from '../../src/result'
import type { Db } from './client'
import { contains } from './contains'
import { type ListPage, listOrder } from './list-order'
import { own } from './own'
import { jobDescription, master, optimization, optimizationResult, resume, version } from './schema'

export type OptimizationRow = typeof optimization.$inferSelect
export type NewOptimization = typeof optimization.$inferInsert

export const active = ['queued', 'processing', 'generating'] as const
const atWork = inArray(optimization.status, [...active])

/**
 * The statement that stores a new optimization. Fails where one is already at work on the pair,
 * and where the resume or the posting has been deleted by the time it runs.
 */
export function insertOptimization(db: Db, row: NewOptimization) {
	const master = sql<string>`(
		SELECT ${row.masterId} FROM resume, job_description
		WHERE resume.id = ${row.resumeId} AND resume.deleted_at IS NULL
			AND job_description.id = ${row.jobDescriptionId} AND job_description.deleted_at IS NULL
	)`
	return db.insert(optimization).values({ ...row, masterId: master })
}

const summaryColumns = {
	optimization,
	resumeTitle: resume.title,
	jobTitle: jobDescription.title,
	company: jobDescription.company
}
export type OptimizationWithNames = {
	optimization: OptimizationRow
	resumeTitle: string
	jobTitle: string
	company: string
}

export async function findOptimization(
	db: Db,
	userId: string,
	id: string
): Promise<OptimizationWithNames | undefined> {
	const [row] = await db
		.select(summaryColumns)
		.from(optimization)
		.innerJoin(resume, eq(resume.id, optimization.resumeId))
		.innerJoin(jobDescription, eq(jobDescription.id, optimization.jobDescriptionId))
		.where(own(optimization, userId, id))
	return row
}

/**
 * The statement that hides an optimization that has ended and of which no version is kept, until
 * what it found goes at `deletedAt`. It changes nothing where it is none of these.
 */
export function discardOptimization(db: Db, userId: string, id: string, deletedAt: Date) {
	return db
		.update(optimization)
		.set({ deletedAt })
		.where(
			and(
				own(optimization, userId, id),
				inArray(optimization.status, ['completed', 'failed']),
				notExists(versionsOf(db))
			)
		)
}

function versionsOf(db: Db) {
	return db
		.select({ one: sql`1` })
		.from(version)
		.where(and(eq(version.optimizationId, optimization.id), isNull(version.deletedAt)))
}

type OptimizationPage = ListPage<'newest' | 'oldest'> & {
	status?: OptimizationStatus | 'active' | undefined
	/** Only those that still want the person. */
	open?: boolean
}

export function listOptimizations(
	db: Db,
	userId: string,
	page: OptimizationPage
): Promise<OptimizationWithNames[]> {
	const order = listOrder({ id: optimization.id }, page)
	return db
		.select(summaryColumns)
		.from(optimization)
		.innerJoin(resume, eq(resume.id, optimization.resumeId))
		.innerJoin(jobDescription, eq(jobDescription.id, optimization.jobDescriptionId))
		.where(
			and(
				eq(optimization.userId, userId),
				isNull(optimization.deletedAt),
				order.after,
				page.status === 'active' ? atWork : page.status && eq(optimization.status, page.status),
				page.open ? wantsThePerson(db) : undefined,
				contains(page.search, jobDescription.title, jobDescription.company, resume.title)
			)
		)
		.orderBy(...order.by)
		.limit(page.limit)
}

/**
 * Whether somebody has still to do something: it is at work, failed and was not tried again
 * since, or was completed and nothing was saved from it; and its pair is still there.
 */
function wantsThePerson(db: Db): SQL | undefined {
	const newer = alias(optimization, 'newer')
	const triedAgain = db
		.select({ one: sql`1` })
		.from(newer)
		.where(
			and(
				eq(newer.resumeId, optimization.resumeId),
				eq(newer.jobDescriptionId, optimization.jobDescriptionId),
				gt(newer.id, optimization.id)
			)
		)
	return and(
		isNull(resume.deletedAt),
		isNull(jobDescription.deletedAt),
		or(
			atWork,
			and(eq(optimization.status, 'failed'), notExists(triedAgain)),
			and(eq(optimization.status, 'completed'), notExists(versionsOf(db)))
		)
	)
}

/** Whether it is there and has not ended. */
export async function isAtWork(db: Db, id: string): Promise<boolean> {
	const rows = await db
		.select({ id: optimization.id })
		.from(optimization)
		.where(and(eq(optimization.id, id), atWork))
	return rows.length > 0
}

export async function findOptimizationResult(db: Db, id: string) {
	const [row] = await db
		.select({ result: optimizationResult, master: master.content })
		.from(optimizationResult)
		.innerJoin(optimization, eq(optimization.id, optimizationResult.optimizationId))
		.innerJoin(master, eq(master.id, optimization.masterId))
		.where(eq(optimizationResult.optimizationId, id))
	return row
}

/** Moves an optimization that has not ended; says whether there was one to move. */
export async function setOptimizationStatus(
	db: Db,
	id: string,
	to: NextStatus,
	now: Date
): Promise<boolean> {
	const { meta } = await moveOptimization(db, id, to, now)
	return meta.changes > 0
}

type NextStatus =
	| { status: 'processing' | 'generating' }
	| { status: 'failed'; errorCode: FailureCode }

/** The statement for that. */
export function moveOptimization(db: Db, id: string, to: NextStatus, now: Date) {
	return db
		.update(optimization)
		.set({ ...to, updatedAt: now })
		.where(and(eq(optimization.id, id), atWork))
}

/**
 * Stores the result and ends the optimization in one batch. Of one that has ended nothing
 * changes: null where it failed meanwhile or is gone. Says whether the person wants a message.
 */
export async function completeOptimization(
	db: Db,
	result: typeof optimizationResult.$inferInsert,
	alignmentScore: number,
	now: Date
): Promise<{ mailWanted: boolean } | null> {
	const { optimizationId, asOf, posting, proposal } = result
	const [, , rows] = await db.batch([
		// Every column in the order of the table.
		db
			.insert(optimizationResult)
			.select(
				sql`SELECT ${optimizationId}, ${asOf}, ${posting}, ${proposal} FROM ${optimization}
				WHERE ${optimization.id} = ${optimizationId} AND ${atWork}`
			)
			.onConflictDoNothing(),
		db
			.update(optimization)
			.set({ status: 'completed', alignmentScore, completedAt: now, updatedAt: now })
			.where(and(eq(optimization.id, optimizationId), atWork)),
		db
			.select({ status: optimization.status, mailOrigin: optimization.mailOrigin })
			.from(optimization)
			.where(eq(optimization.id, optimizationId))
	])
	const [row] = rows
	return row?.status === 'completed' ? { mailWanted: row.mailOrigin !== null } : null
}

/** How an optimization ended. */
export type OptimizationEnd = { status: 'completed' } | { status: 'failed'; failure: Failure }

/** The codes that an optimization may fail with; a row from elsewhere is shown as `internal`. */
const endCode = z
	.enum([
		'not_found',
		'conflict',
		'timed_out',
		'queue_failed',
		'storage_error',
		'provider_timeout',
		'provider_throttled',
		'provider_unavailable',
		'schema_validation_failed',
		'internal'
	])
	.catch('internal')

/** How a row ended; null while it is at work. */
export function endOf({ status, errorCode }: Pick<OptimizationRow, 'status' | 'errorCode'>) {
	const end: OptimizationEnd | null =
		status === 'completed'
			? { status }
			: status === 'failed'
				? { status, failure: { code: endCode.parse(errorCode) } }
				: null
	return end
}

/** How an optimization ended; null while it is at work, or where it is gone. */
export async function endOfOptimization(db: Db, id: string): Promise<OptimizationEnd | null> {
	const [row] = await db
		.select({ status: optimization.status, errorCode: optimization.errorCode })
		.from(optimization)
		.where(eq(optimization.id, id))
	return row ? endOf(row) : null
}

/** Ends what has been at work for longer than any run may take, and names it. */
export function failStuckOptimizations(db: Db, before: Date, now: Date) {
	return db
		.update(optimization)
		.set({ status: 'failed', errorCode: 'timed_out', updatedAt: now })
		.where(and(inArray(optimization.status, [...active]), lt(optimization.updatedAt, before)))
		.returning({ id: optimization.id })
}

export async function versionIdsOf(db: Db, optimizationId: string): Promise<string[]> {
	const rows = await db
		.select({ id: version.id })
		.from(version)
		.where(and(eq(version.optimizationId, optimizationId), sql`${version.deletedAt} IS NULL`))
		.orderBy(desc(version.id))
	return rows.map((row) => row.id)
}
