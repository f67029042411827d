import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from './client'
import { jobDescription, optimization, user } from './schema'

export type Notice = { to: string; title: string; origin: string; completed: boolean }

/** Notes that a person wants a message at the end; false where it is not theirs. */
export async function wantNotice(
	db: Db,
	{ userId, id, origin }: { userId: string; id: string; origin: string }
): Promise<boolean> {
	const { meta } = await db
		.update(optimization)
		.set({ mailOrigin: origin })
		.where(and(eq(optimization.id, id), eq(optimization.userId, userId)))
	return meta.changes > 0
}

/** Takes a message that is due, once; null where none is, or it was sent. */
export async function claimNotice(db: Db, id: string, now: Date): Promise<Notice | null> {
	const [row] = await db
		.update(optimization)
		.set({ mailedAt: now })
		.where(
			and(
				eq(optimization.id, id),
				isNotNull(optimization.mailOrigin),
				isNull(optimization.mailedAt),
				inArray(optimization.status, ['completed', 'failed'])
			)
		)
		.returning()
	if (!row) return null
	const [names] = await db
		.select({ to: user.email, title: jobDescription.title })
		.from(user)
		.innerJoin(jobDescription, eq(jobDescription.id, row.jobDescriptionId))
		.where(eq(user.id, row.userId))
	return names
		? { ...names, origin: row.mailOrigin ?? '', completed: row.status === 'completed' }
		: null
}

/** Gives a message back that could not be sent, for another try. */
export async function releaseNotice(db: Db, id: string): Promise<void> {
	await db.update(optimization).set({ mailedAt: null }).where(eq(optimization.id, id))
}
