import { and, eq, lt, sql } from 'drizzle-orm'
import type { Db } from './client'
import { attempt } from './schema'

/** At most `max` in each window of so many seconds, counted from the first. */
export type Rate = { max: number; windowSeconds: number }

/** Whether there was one left, and otherwise when there will be. */
export type Turn = { allowed: true } | { allowed: false; retryAfterSeconds: number }

/**
 * Counts one more under this (hashed) key, if there is one left. One statement, so
 * that any number at once get exactly `max`.
 */
export async function takeTurn(db: Db, key: string, rate: Rate, now: Date): Promise<Turn> {
	const over = sql`${attempt.windowStart} <= ${now.getTime() - rate.windowSeconds * 1000}`
	const [row] = await db
		.insert(attempt)
		.values({ key, count: 1, windowStart: now })
		.onConflictDoUpdate({
			target: attempt.key,
			set: {
				count: sql`CASE WHEN ${over} THEN 1 ELSE min(${attempt.count}, ${rate.max}) + 1 END`,
				windowStart: sql`CASE WHEN ${over} THEN ${now.getTime()} ELSE ${attempt.windowStart} END`
			}
		})
		.returning()
	if (!row || row.count <= rate.max) return { allowed: true }
	return refused(row.windowStart.getTime() + rate.windowSeconds * 1000, now)
}

/**
 * Counts one more wrong answer before it is known to be wrong; the `max`-th in a window
 * locks the key for `windowSeconds`. Whoever was right calls `forgetAttempts`.
 * Counting first, in one statement, is what makes it exact when many come at once.
 */
export async function takeGuess(db: Db, key: string, rate: Rate, now: Date): Promise<Turn> {
	const at = now.getTime()
	const span = rate.windowSeconds * 1000
	const locked = sql`coalesce(${attempt.lockedUntil}, 0) > ${at}`
	const fresh = sql`(${attempt.lockedUntil} IS NOT NULL OR ${attempt.windowStart} <= ${at - span})`
	const last = sql`${attempt.count} + 1 >= ${rate.max}`
	const [row] = await db
		.insert(attempt)
		.values({ key, count: 1, windowStart: now })
		.onConflictDoUpdate({
			target: attempt.key,
			set: {
				count: sql`CASE WHEN ${locked} THEN ${rate.max} + 1 WHEN ${fresh} THEN 1 ELSE ${attempt.count} + 1 END`,
				windowStart: sql`CASE WHEN ${locked} OR NOT ${fresh} THEN ${attempt.windowStart} ELSE ${at} END`,
				lockedUntil: sql`CASE WHEN ${locked} THEN ${attempt.lockedUntil} WHEN ${fresh} THEN NULL WHEN ${last} THEN ${at + span} END`
			}
		})
		.returning()
	if (!row?.lockedUntil || row.count <= rate.max) return { allowed: true }
	return refused(row.lockedUntil.getTime(), now)
}

export async function forgetAttempts(db: Db, key: string): Promise<void> {
	await db.delete(attempt).where(eq(attempt.key, key))
}

/** Removes what no window or lock can need any more: none is longer than a day. */
export async function forgetOldAttempts(db: Db, now: Date): Promise<void> {
	const dayAgo = new Date(now.getTime() - 24 * 3600 * 1000)
	await db
		.delete(attempt)
		.where(
			and(
				lt(attempt.windowStart, dayAgo),
				sql`coalesce(${attempt.lockedUntil}, 0) <= ${now.getTime()}`
			)
		)
}

function refused(until: number, now: Date): Turn {
	const retryAfterSeconds = Math.max(1, Math.ceil((until - now.getTime()) / 1000))
	return { allowed: false, retryAfterSeconds }
}
