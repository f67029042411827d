import type { FailureCode } from '../../src/result'
import { postingFolder, removeFolder, resumeFolder, userFolder } from '../adapters/files'
import { openDb } from '../db/client'
import { forgetDeletedFiles, whatWasDeleted } from '../db/deleted'
import { done, gone, type JobOutcome } from './runner'

/**
 * Removes the files of what a person deleted: a resume, a job description, or (when
 * `id` is theirs and the account is no more) everything. Only what the database
 * calls deleted goes, and doing it twice is fine.
 */
export async function runClean(env: Env, id: string): Promise<JobOutcome> {
	const db = openDb(env.DB)
	const deleted = await whatWasDeleted(db, id)
	if (!deleted) return gone
	await removeFolder(env, folderOf(deleted))
	await forgetDeletedFiles(db, deleted)
	return done
}

/** Nobody waits for it: the sweep finds the files of what was deleted and asks again. */
export async function giveUpClean(_env: Env, _id: string, _code: FailureCode): Promise<void> {}

function folderOf(deleted: NonNullable<Awaited<ReturnType<typeof whatWasDeleted>>>): string {
	switch (deleted.kind) {
		case 'resume':
			return resumeFolder(deleted.userId, deleted.id)
		case 'jobDescription':
			return postingFolder(deleted.userId, deleted.id)
		case 'user':
			return userFolder(deleted.id)
	}
}
