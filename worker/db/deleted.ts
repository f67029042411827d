import { and, eq, inArray, isNotNull, type SQL } from 'drizzle-orm'
import type { Db } from './client'
import { jobDescription, optimization, preference, resume, user } from './schema'

/** A resume or job description of somebody. */
export type Owned = { kind: 'resume' | 'jobDescription'; id: string; userId: string }
/** Something that was deleted and whose files may still be there. */
export type Deleted = Owned | { kind: 'user'; id: string }

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
	if (!id.startsWith('usr_')) return undefined
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

/** The statement after which the last pairing no longer offers it. */
export function forgetPairing(db: Db, owned: Owned) {
	return owned.kind === 'resume'
		? db
				.update(preference)
				.set({ lastResumeId: null })
				.where(and(eq(preference.userId, owned.userId), eq(preference.lastResumeId, owned.id)))
		: db
				.update(preference)
				.set({ lastJobDescriptionId: null })
				.where(
					and(eq(preference.userId, owned.userId), eq(preference.lastJobDescriptionId, owned.id))
				)
}

/** Ids of the optimizations that are still at work on it. */
export function optimizationsAtWork(db: Db, owned: Owned): Promise<string[]> {
	const atWork = inArray(optimization.status, ['queued', 'processing', 'generating'])
	return idsAbout(db, owned, atWork)
}

/** Ids of all optimizations that were ever made of it. */
export function optimizationsOf(db: Db, owned: Owned): Promise<string[]> {
	return idsAbout(db, owned)
}

async function idsAbout(db: Db, owned: Owned, which?: SQL): Promise<string[]> {
	const about = owned.kind === 'resume' ? optimization.resumeId : optimization.jobDescriptionId
	const rows = await db
		.select({ id: optimization.id })
		.from(optimization)
		.where(and(eq(about, owned.id), eq(optimization.userId, owned.userId), which))
	return rows.map((row) => row.id)
}
