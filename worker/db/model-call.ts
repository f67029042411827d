import { and, desc, eq, gte, sql } from 'drizzle-orm'
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

/** What all calls since `since` cost together, in millionths of a US dollar. */
export async function spentSince(db: Db, since: Date): Promise<number> {
	const [row] = await db
		.select({ micros: sql<number>`coalesce(sum(${modelCall.costMicros}), 0)` })
		.from(modelCall)
		.where(gte(modelCall.createdAt, since))
	return row?.micros ?? 0
}

/** The latest optimizations of a person that models wrote for, with what each took. */
export async function modelUses(db: Db, userId: string, most: number): Promise<ModelUse[]> {
	const rows = await db
		.select({
			optimizationId: modelCall.optimizationId,
			title: jobDescription.title,
			calls: sql<number>`count(*)`,
			inputTokens: sql<number>`sum(${modelCall.inputTokens})`,
			outputTokens: sql<number>`sum(${modelCall.outputTokens})`,
			costMicros: sql<number | null>`sum(${modelCall.costMicros})`,
			at: sql<number>`max(${modelCall.createdAt})`
		})
		.from(modelCall)
		.innerJoin(optimization, eq(optimization.id, modelCall.optimizationId))
		.innerJoin(jobDescription, eq(jobDescription.id, optimization.jobDescriptionId))
		.where(and(eq(modelCall.userId, userId), eq(optimization.userId, userId)))
		.groupBy(modelCall.optimizationId)
		.orderBy(desc(sql`max(${modelCall.createdAt})`))
		.limit(most)
	return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() }))
}
