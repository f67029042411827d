import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from './client'
import { jobDescription, resume, user } from './schema'

/** Something that a person deleted and whose files may still be there. */
export type Deleted =
	| { kind: 'resume'; id: string; userId: string }
	| { kind: 'jobDescription'; id: string; userId: string }
	| { kind: 'user'; id: string }

/** What an id stands for, if it was deleted; undefined while it is in use. */
export async function whatWasDeleted(db: Db, id: string): Promise<Deleted | undefined> {
	if (id.startsWith('res_')) {
		const [row] = await db
			.select({ id: resume.id, userId: resume.userId })
			.from(resume)
			.where(and(eq(resume.id, id), isNotNull(resume.deletedAt)))
		return row && { kind: 'resume', ...row }
	}
	if (id.startsWith('job_')) {
		const [row] = await db
			.select({ id: jobDescription.id, userId: jobDescription.userId })
			.from(jobDescription)
			.where(and(eq(jobDescription.id, id), isNotNull(jobDescription.deletedAt)))
		return row && { kind: 'jobDescription', ...row }
	}
	const [person] = await db.select({ id: user.id }).from(user).where(eq(user.id, id))
	return person ? undefined : { kind: 'user', id }
}

/** Notes that the files are gone, so that the sweep asks no more. */
export async function forgetDeletedFiles(db: Db, deleted: Deleted): Promise<void> {
	if (deleted.kind === 'resume')
		await db.update(resume).set({ fileKey: null }).where(eq(resume.id, deleted.id))
	if (deleted.kind === 'jobDescription')
		await db.update(jobDescription).set({ fileKey: null }).where(eq(jobDescription.id, deleted.id))
}
