import { and, desc, eq, gt, lt, ne } from 'drizzle-orm'
import type { Db } from './client'
import { session, user } from './schema'

const identity = {
	id: user.id,
	email: user.email,
	emailVerified: user.emailVerified,
	name: user.name,
	sessionId: session.id,
	expiresAt: session.expiresAt
}

/** The person behind a session's token, and when it ends; null when there is none, or no longer. */
export async function findSessionByToken(db: Db, token: string, now: Date) {
	const [found] = await db
		.select(identity)
		.from(session)
		.innerJoin(user, eq(user.id, session.userId))
		.where(and(eq(session.token, token), gt(session.expiresAt, now)))
	return found ?? null
}

export async function findSessionById(db: Db, userId: string, id: string, now: Date) {
	const [found] = await db
		.select(identity)
		.from(session)
		.innerJoin(user, eq(user.id, session.userId))
		.where(and(eq(session.id, id), eq(session.userId, userId), gt(session.expiresAt, now)))
	return found ?? null
}

/** Moves a session's end; false when it is gone meanwhile, or ends later already. */
export async function extendSession(db: Db, id: string, expiresAt: Date, now: Date) {
	const changed = await db
		.update(session)
		.set({ expiresAt, updatedAt: now })
		.where(and(eq(session.id, id), gt(session.expiresAt, now), lt(session.expiresAt, expiresAt)))
		.returning({ id: session.id })
	return changed.length > 0
}

export async function listSessions(db: Db, userId: string, now: Date) {
	return db
		.select()
		.from(session)
		.where(and(eq(session.userId, userId), gt(session.expiresAt, now)))
		.orderBy(desc(session.updatedAt))
}

/** Ends one session; false when this person has none of that id. */
export async function endSession(db: Db, userId: string, id: string): Promise<boolean> {
	const ended = await db
		.delete(session)
		.where(and(eq(session.userId, userId), eq(session.id, id)))
		.returning({ id: session.id })
	return ended.length > 0
}

export async function endAllSessions(db: Db, userId: string): Promise<void> {
	await db.delete(session).where(eq(session.userId, userId))
}

/** A statement, so that it can be part of a batch. */
export function endOtherSessions(db: Db, userId: string, keptId: string) {
	return db.delete(session).where(and(eq(session.userId, userId), ne(session.id, keptId)))
}
