import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { openDb } from '../../worker/db/client'
import { attempt, verification } from '../../worker/db/schema'

/** As if everything counted and every proof sent had been so many seconds earlier. */
export async function letPass(seconds: number): Promise<void> {
	const db = openDb(env.DB)
	const milliseconds = seconds * 1000
	await db.batch([
		db.update(attempt).set({
			windowStart: sql`${attempt.windowStart} - ${milliseconds}`,
			lockedUntil: sql`${attempt.lockedUntil} - ${milliseconds}`
		}),
		db.update(verification).set({ expiresAt: sql`${verification.expiresAt} - ${milliseconds}` })
	])
}
