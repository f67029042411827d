import { and, desc, eq, lt, sql } from 'drizzle-orm'
import type { CreditEntry } from '../../src/credit/resource'
import type { Db } from './client'
import { creditEntry, jobDescription, optimization } from './schema'

/** What one optimization costs. */
export const PRICE = 1

/** The statement that gives an account its first credits, once however often it runs. */
export function grantCredits(db: Db, userId: string, amount: number, now: Date) {
	return db
		.insert(creditEntry)
		.values({ userId, kind: 'grant', amount, subjectId: userId, createdAt: now })
		.onConflictDoNothing()
}

/**
 * The statement that charges an optimization. In one batch with its row and its job: where the
 * balance does not carry it, the database refuses and none of the three is there.
 */
export function chargeCredits(db: Db, userId: string, optimizationId: string, now: Date) {
	return db
		.insert(creditEntry)
		.values({ userId, kind: 'charge', amount: -PRICE, subjectId: optimizationId, createdAt: now })
}

/** Whether a batch failed because the balance does not carry it. */
export function isOutOfCredits(error: unknown): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		if (cause.message.includes('insufficient_credits')) return true
	}
	return false
}

export async function balanceOf(db: Db, userId: string): Promise<number> {
	const [row] = await db
		.select({ balance: sql<number>`coalesce(sum(${creditEntry.amount}), 0)` })
		.from(creditEntry)
		.where(eq(creditEntry.userId, userId))
	return row?.balance ?? 0
}

/** Newest first; `before` is the id that the last page ended with. */
export async function listCredits(
	db: Db,
	userId: string,
	page: { before?: number | undefined; limit: number }
): Promise<CreditEntry[]> {
	const rows = await db
		.select({ entry: creditEntry, title: jobDescription.title })
		.from(creditEntry)
		.leftJoin(optimization, eq(optimization.id, creditEntry.subjectId))
		.leftJoin(jobDescription, eq(jobDescription.id, optimization.jobDescriptionId))
		.where(
			and(eq(creditEntry.userId, userId), page.before ? lt(creditEntry.id, page.before) : undefined)
		)
		.orderBy(desc(creditEntry.id))
		.limit(page.limit)
	return rows.map(({ entry, title }) => ({
		id: entry.id,
		kind: entry.kind,
		amount: entry.amount,
		optimizationId: entry.kind === 'grant' ? null : entry.subjectId,
		title,
		createdAt: entry.createdAt.toISOString()
	}))
}
