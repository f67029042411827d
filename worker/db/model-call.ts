import { and, desc, eq, getTableColumns, ne, sql } from 'drizzle-orm'
import type { ModelUse } from '../../src/model/resource'
import type { Db } from './client'
import { jobDescription, modelCall, optimization } from './schema'

export type NewModelCall = typeof modelCall.$inferInsert

/**
 * The statement that keeps what models were asked; a call that is kept already stays as it is.
 * One bound value for any number of calls: D1 allows 100 per statement.
 */
export function insertModelCalls(db: Db, calls: readonly NewModelCall[]) {
	const rows = calls.map((call) => [
		call.id,
		call.userId,
		call.optimizationId,
		call.task,
		call.template,
		call.provider,
		call.candidate,
		call.model,
		call.outcome,
		call.cached ? 1 : 0,
		call.inputTokens,
		call.outputTokens,
		call.costMicros ?? null,
		call.milliseconds,
		call.transcriptKey ?? null,
		call.createdAt.getTime()
	])
	// `WHERE true`: without it SQLite takes ON for part of a join.
	return db
		.insert(modelCall)
		.select(sql`SELECT ${values} FROM json_each(${JSON.stringify(rows)}) WHERE true`)
		.onConflictDoNothing()
}

/** Every column in the order of the table. */
const values = sql.raw(
	Object.keys(getTableColumns(modelCall))
		.map((_, at) => `value ->> ${at}`)
		.join(', ')
)

/**
 * What all calls since `since`, a midnight (UTC), cost together, with what is set aside, in
 * millionths of a US dollar; whether their rows are still there or went with a deletion.
 */
export async function spentSince(db: Db, since: Date): Promise<number> {
	const [row] = await db.all<{ micros: number }>(sql`SELECT ${sumSince(since)} AS micros`)
	return row?.micros ?? 0
}

function sumSince(since: Date) {
	const from = since.getTime()
	return sql`((SELECT coalesce(sum(cost_micros), 0) FROM model_call WHERE created_at >= ${from})
		+ (SELECT coalesce(sum(cost_micros), 0) FROM gone_cost WHERE day >= ${from}))`
}

type Run = { id: string; userId: string }

/** The outcome of a row that is no call, but money that a run may still spend. */
const setAside = 'set_aside'
const rowOfRun = (id: string) => `${setAside}_${id}`

/**
 * Sets money of a day aside for a run, in one statement, so that runs at the same time stay
 * within the day together. Answers with how much: `wanted`, or what is left of `dayMicros`.
 * It counts as spent until `giveBack`; that of a run which was lost, or whose optimization was
 * deleted under it, until the day ends.
 */
export async function takeFromDay(
	db: Db,
	run: Run,
	{ wanted, dayMicros, since, now }: { wanted: number; dayMicros: number; since: Date; now: Date }
): Promise<number> {
	await giveBack(db, run)
	const left = sql`${dayMicros} - ${sumSince(since)}`
	const [row] = await db.all<{ taken: number }>(sql`
		INSERT INTO model_call (id, user_id, optimization_id, task, template, provider, candidate,
			model, outcome, input_tokens, output_tokens, cost_micros, milliseconds, created_at)
		SELECT ${rowOfRun(run.id)}, ${run.userId}, ${run.id}, '', '', '', '', '', ${setAside}, 0, 0,
			max(0, min(${wanted}, ${left})), 0, ${now.getTime()}
		RETURNING cost_micros AS taken`)
	return row?.taken ?? 0
}

/** The statement that frees what was set aside for a run. */
export function giveBack(db: Db, { id }: Pick<Run, 'id'>) {
	return db.delete(modelCall).where(eq(modelCall.id, rowOfRun(id)))
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
