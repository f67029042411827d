import { and, asc, count, desc, eq, gt, gte, isNotNull, lt, sql } from 'drizzle-orm'
import type { Db } from './client'
import { jobStep } from './schema'

export type JobStep = typeof jobStep.$inferSelect

/** Steps after this one, oldest first. */
export function stepsAfter(db: Db, id: number, limit: number): Promise<JobStep[]> {
	return db.select().from(jobStep).where(gt(jobStep.id, id)).orderBy(asc(jobStep.id)).limit(limit)
}

/** How often jobs failed since then, and how often since `lately`, by kind and code. */
export function failuresSince(db: Db, since: Date, lately: Date) {
	return db
		.select({
			kind: jobStep.kind,
			code: jobStep.code,
			count: count(),
			lately: sql<number>`sum(${jobStep.at} >= ${lately.getTime()})`
		})
		.from(jobStep)
		.where(and(eq(jobStep.next, 'failed'), gte(jobStep.at, since), isNotNull(jobStep.code)))
		.groupBy(jobStep.kind, jobStep.code)
		.orderBy(desc(count()))
}

export type Latency = {
	kind: JobStep['kind']
	state: JobStep['state']
	count: number
	p50: number
	p90: number
	p99: number
}

/**
 * How long jobs stayed in each state since then, in milliseconds: the least time that so many of a
 * hundred did not pass (nearest rank).
 */
export function latenciesSince(db: Db, since: Date): Promise<Latency[]> {
	return db.all<Latency>(sql`
		SELECT kind, state, n AS count,
			min(CASE WHEN place * 100 >= n * 50 THEN milliseconds END) AS p50,
			min(CASE WHEN place * 100 >= n * 90 THEN milliseconds END) AS p90,
			min(CASE WHEN place * 100 >= n * 99 THEN milliseconds END) AS p99
		FROM (
			SELECT kind, state, milliseconds,
				row_number() OVER (PARTITION BY kind, state ORDER BY milliseconds) AS place,
				count(*) OVER (PARTITION BY kind, state) AS n
			FROM job_step WHERE at >= ${since.getTime()}
		)
		GROUP BY kind, state, n ORDER BY kind, state`)
}

export async function forgetSteps(db: Db, before: Date): Promise<void> {
	await db.delete(jobStep).where(lt(jobStep.at, before))
}
