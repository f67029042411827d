import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import type { Db } from './client'
import { moveOptimization } from './optimization'
import { pairColumns } from './pairing'
import { jobDescription, master, optimization, preference } from './schema'

/** Earlier optimizations of the same pair whose answers may do for a run. */
const EARLIER = 2

/**
 * What one run needs: the revision it was asked for, the posting with its corrections, how, whether
 * the person allows models, and their latest runs of the same pair before it, newest first.
 */
export async function findOptimizationInput(db: Db, id: string) {
	const [row] = await optimizationInput(db, id)
	return row
}

/** The same, and the row says from now on that its input is read. */
export async function beginOptimization(db: Db, id: string, now: Date) {
	const [, [row]] = await db.batch([
		moveOptimization(db, id, { status: 'processing' }, now),
		optimizationInput(db, id)
	])
	return row
}

function optimizationInput(db: Db, id: string) {
	const before = alias(optimization, 'before')
	const earlier = db
		.select({ id: before.id })
		.from(before)
		.where(
			and(
				eq(before.resumeId, optimization.resumeId),
				eq(before.jobDescriptionId, optimization.jobDescriptionId),
				eq(before.userId, optimization.userId),
				lt(before.id, optimization.id)
			)
		)
		.orderBy(desc(before.id))
		.limit(EARLIER)
	return db
		.select({
			userId: optimization.userId,
			resumeId: optimization.resumeId,
			status: optimization.status,
			strategy: optimization.strategy,
			masterId: optimization.masterId,
			modelsAllowed: sql<boolean>`coalesce(${preference.modelsAllowed}, 1)`.mapWith(Boolean),
			earlier: sql<string[]>`(SELECT json_group_array(id) FROM ${earlier})`.mapWith(idsIn),
			...pairColumns
		})
		.from(optimization)
		.innerJoin(master, eq(master.id, optimization.masterId))
		.innerJoin(jobDescription, eq(jobDescription.id, optimization.jobDescriptionId))
		.leftJoin(preference, eq(preference.userId, optimization.userId))
		.where(eq(optimization.id, id))
}

export type OptimizationInput = NonNullable<Awaited<ReturnType<typeof findOptimizationInput>>>

function idsIn(json: string): string[] {
	return z.array(z.string()).parse(JSON.parse(json))
}
