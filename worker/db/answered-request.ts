import { and, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from './client'
import { answeredRequest } from './schema'

type Key = { userId: string; key: string }
export type AnsweredRequest = typeof answeredRequest.$inferSelect

/** Whoever claimed a key and has not answered by then has gone away with its isolate. */
const workMilliseconds = 60_000

/**
 * Claims a key for a request. Null when it is ours to answer; else what is there: the answer of
 * an earlier one, or nothing yet.
 */
export async function claimRequest(
	db: Db,
	{ userId, key }: Key,
	request: string,
	now: Date
): Promise<AnsweredRequest | null> {
	const mine = await db
		.insert(answeredRequest)
		.values({ userId, key, request, createdAt: now })
		.onConflictDoUpdate({
			target: [answeredRequest.userId, answeredRequest.key],
			set: { request, createdAt: now },
			setWhere: and(
				isNull(answeredRequest.status),
				lt(answeredRequest.createdAt, new Date(now.getTime() - workMilliseconds))
			)
		})
		.returning()
	if (mine.length > 0) return null
	const [found] = await db.select().from(answeredRequest).where(is({ userId, key }))
	return found ?? null
}

export async function answerRequest(
	db: Db,
	key: Key,
	answer: { status: number; body: string }
): Promise<void> {
	await db.update(answeredRequest).set(answer).where(is(key))
}

/** Gives a key back whose request came to nothing, so that it can be tried again. */
export async function releaseRequest(db: Db, key: Key): Promise<void> {
	await db.delete(answeredRequest).where(and(is(key), isNull(answeredRequest.status)))
}

export async function forgetAnsweredRequests(db: Db, before: Date): Promise<void> {
	await db.delete(answeredRequest).where(lt(answeredRequest.createdAt, before))
}

/** The statement that forgets every answer to a person that names this id: it may hold what it was. */
export function forgetAnswersAbout(db: Db, userId: string | SQL, id: string) {
	return db
		.delete(answeredRequest)
		.where(and(eq(answeredRequest.userId, userId), sql`instr(${answeredRequest.body}, ${id}) > 0`))
}

function is({ userId, key }: Key) {
	return and(eq(answeredRequest.userId, userId), eq(answeredRequest.key, key))
}
