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
	const [row] = await totalOf(db, userId)
	return row?.balance ?? 0
}

function totalOf(db: Db, userId: string) {
	return db
		.select({
			balance: sql<number>`coalesce(sum(${creditEntry.amount}), 0)`,
			hasGrant: sql<boolean>`coalesce(max(${creditEntry.kind} = 'grant'), 0)`.mapWith(Boolean)
		})
		.from(creditEntry)
		.where(eq(creditEntry.userId, userId))
}

type CreditPage = { before?: number | undefined; limit: number }

/** An account at one moment: its balance, a page of its ledger, and whether it got its first credits. */
export async function findCredits(db: Db, userId: string, page: CreditPage) {
	const [[total], rows] = await db.batch([totalOf(db, userId), entries(db, userId, page)])
	const { balance = 0, hasGrant = false } = total ?? {}
	return { balance, hasGrant, entries: rows.map(entryOf) }
}

/** Newest first; `before` is the id that the last page ended with. */
export async function listCredits(
	db: Db,
	userId: string,
	page: CreditPage
): Promise<CreditEntry[]> {
	return (await entries(db, userId, page)).map(entryOf)
}

function entries(db: Db, userId: string, page: CreditPage) {
	return db
		.select({ entry: creditEntry, title: jobDescription.title })
		.from(creditEntry)
		.leftJoin(optimization, eq(optimization.id, creditEntry.subjectId))
		.leftJoin(jobDescription, eq(jobDescription.id, optimization.jobDescriptionId))
		.where(
			and(eq(creditEntry.userId, userId), page.before ? lt(creditEntry.id, page.before) : undefined)
		)
		.orderBy(desc(creditEntry.id))
		.limit(page.limit)
}

type Entry = { entry: typeof creditEntry.$inferSelect; title: string | null }

function entryOf({ entry, title }: Entry): CreditEntry {
	return {
		id: entry.id,
		kind: entry.kind,
		amount: entry.amount,
		optimizationId: entry.kind === 'grant' ? null : entry.subjectId,
		title,
		createdAt: entry.createdAt.toISOString()
	}
}
