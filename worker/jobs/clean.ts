import type { FailureCode } from '../../src/result'
import {
	optimizationFolder,
	postingFolder,
	removeFolder,
	resumeFolder,
	userFolder
} from '../adapters/files'
import { type Db, openDb } from '../db/client'
import { type Deleted, forgetDeletedFiles, optimizationsOf, whatWasDeleted } from '../db/deleted'
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
	for (const folder of await foldersOf(db, deleted)) await removeFolder(env, folder)
	await forgetDeletedFiles(db, deleted)
	return done
}

/** Nobody waits for it: the sweep finds the files of what was deleted and asks again. */
export async function giveUpClean(_env: Env, _id: string, _code: FailureCode): Promise<void> {}

/** Its own folder, and those of what was asked of models about it. */
async function foldersOf(db: Db, deleted: Deleted): Promise<string[]> {
	if (deleted.kind === 'user') return [userFolder(deleted.id)]
	const { id, userId } = deleted
	const own = deleted.kind === 'resume' ? resumeFolder(userId, id) : postingFolder(userId, id)
	const optimizations = await optimizationsOf(db, deleted)
	return [own, ...optimizations.map((one) => optimizationFolder(userId, one))]
}
