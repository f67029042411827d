import { and, desc, eq, gte, ne, sql } from 'drizzle-orm'
import type { ModelUse } from '../../src/model/resource'
import type { Db } from './client'
import { jobDescription, modelCall, optimization } from './schema'

export type NewModelCall = typeof modelCall.$inferInsert

/** Rows in one statement: D1 takes a hundred bound values. */
const ROWS = 6

/** Keeps what models were asked; a call that is kept already stays as it is. */
export async function saveModelCalls(db: Db, calls: NewModelCall[]): Promise<void> {
	for (let start = 0; start < calls.length; start += ROWS) {
		const rows = calls.slice(start, start + ROWS)
		await db.insert(modelCall).values(rows).onConflictDoNothing()
	}
}

/** What all calls since `since` cost together, with what is set aside, in millionths of a US dollar. */
export async function spentSince(db: Db, since: Date): Promise<number> {
	const [row] = await db
		.select({ micros: sql<number>`coalesce(sum(${modelCall.costMicros}), 0)` })
		.from(modelCall)
		.where(gte(modelCall.createdAt, since))
	return row?.micros ?? 0
}

type Run = { id: string; userId: string }

/** The outcome of a row that is no call, but money that a run may still spend. */
const setAside = 'set_aside'
const rowOfRun = ({ id }: Run) => `${setAside}_${id}`

/**
 * Sets money of a day aside for a run, in one statement, so that runs at the same time stay
 * within the day together. Answers with how much: `wanted`, or what is left of `dayMicros`.
 * It counts as spent until `giveBack`; that of a run which was lost, until the day ends.
 */
export async function takeFromDay(
	db: Db,
	run: Run,
	{ wanted, dayMicros, since, now }: { wanted: number; dayMicros: number; since: Date; now: Date }
): Promise<number> {
	await giveBack(db, run)
	const left = sql`${dayMicros} - (SELECT coalesce(sum(cost_micros), 0) FROM model_call WHERE created_at >= ${since.getTime()})`
	const [row] = await db.all<{ taken: number }>(sql`
		INSERT INTO model_call (id, user_id, optimization_id, task, template, provider, candidate,
			model, outcome, input_tokens, output_tokens, cost_micros, milliseconds, created_at)
		SELECT ${rowOfRun(run)}, ${run.userId}, ${run.id}, '', '', '', '', '', ${setAside}, 0, 0,
			max(0, min(${wanted}, ${left})), 0, ${now.getTime()}
		RETURNING cost_micros AS taken`)
	return row?.taken ?? 0
}

export async function giveBack(db: Db, run: Run): Promise<void> {
	await db.delete(modelCall).where(eq(modelCall.id, rowOfRun(run)))
}

/** Ids of the person's latest optimizations of the same pair, with the one that is named, newest first. */
export async function runsOfPair(db: Db, { id, userId }: Run, most: number): Promise<string[]> {
	const pair = db
		.select({ resumeId: optimization.resumeId, jobDescriptionId: optimization.jobDescriptionId })
		.from(optimization)
		.where(eq(optimization.id, id))
		.as('pair')
	const rows = await db
		.select({ id: optimization.id })
		.from(optimization)
		.innerJoin(
			pair,
			and(
				eq(optimization.resumeId, pair.resumeId),
				eq(optimization.jobDescriptionId, pair.jobDescriptionId)
			)
		)
		.where(eq(optimization.userId, userId))
		.orderBy(desc(optimization.id))
		.limit(most)
	return rows.map((row) => row.id)
}

/** The latest optimizations of a person that models wrote for, with what each took. */
export async function modelUses(db: Db, userId: string, most: number): Promise<ModelUse[]> {
	const rows = await db
		.select({
			optimizationId: modelCall.optimizationId,
			title: jobDescription.title,
			calls: sql<number>`sum(NOT ${modelCall.cached})`,
			inputTokens: sql<number>`sum(${modelCall.inputTokens})`,
			outputTokens: sql<number>`sum(${modelCall.outputTokens})`,
			costMicros: sql<number | null>`sum(${modelCall.costMicros})`,
			at: sql<number>`max(${modelCall.createdAt})`
		})
		.from(modelCall)
		.innerJoin(optimization, eq(optimization.id, modelCall.optimizationId))
		.innerJoin(jobDescription, eq(jobDescription.id, optimization.jobDescriptionId))
		.where(
			and(
				eq(modelCall.userId, userId),
				eq(optimization.userId, userId),
				ne(modelCall.outcome, setAside)
			)
		)
		.groupBy(modelCall.optimizationId)
		.orderBy(desc(sql`max(${modelCall.createdAt})`))
		.limit(most)
	return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() }))
}
