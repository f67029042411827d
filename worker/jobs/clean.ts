import type { FailureCode } from '../../src/result'
import {
	exportFolder,
	optimizationFolder,
	postingFolder,
	removeFolder,
	resumeFolder,
	userFolder
} from '../adapters/files'
import { type Db, openDb } from '../db/client'
import {
	type Deleted,
	forgetDiscarded,
	forgetRows,
	forgetVersion,
	type Owned,
	optimizationsOf,
	whatWasDeleted
} from '../db/deleted'
import { listExportsOf } from '../db/export-file'
import { setOptimizationStatus } from '../db/optimization'
import { endOutbox } from '../db/outbox'
import { forgetOptimization } from './optimization-object'
import { done, gone, type JobOutcome } from './runner'

/**
 * Removes what is left of what a person deleted: a resume, a job description, a version, an
 * optimization whose row is gone, or (when `id` is theirs and the account is no more)
 * everything. Only what the database calls deleted goes, and doing it twice is fine. It is
 * asked for again until it is done.
 */
export async function runClean(env: Env, id: string): Promise<JobOutcome> {
	const db = openDb(env.DB)
	const deleted = await whatWasDeleted(db, id, new Date())
	// The outbox keeps the wish, and brings it back when it is time.
	if (deleted === 'not_yet') return gone
	if (deleted) await forget(env, db, deleted)
	await endOutbox(db, 'clean', id)
	return deleted ? done : gone
}

/** Nobody waits for it; it is kept among the dead letters, and asked for no more. */
export async function giveUpClean(env: Env, id: string, _code: FailureCode): Promise<void> {
	await endOutbox(openDb(env.DB), 'clean', id)
}

async function forget(env: Env, db: Db, deleted: Deleted): Promise<void> {
	switch (deleted.kind) {
		case 'user':
			return removeFolder(env, userFolder(deleted.id))
		case 'optimization':
			return forgetOptimization(env, deleted.id)
		case 'discarded':
			await forgetOptimization(env, deleted.id)
			await removeFolder(env, optimizationFolder(deleted.userId, deleted.id))
			return forgetDiscarded(db, deleted.id)
		case 'version': {
			for (const { id } of await listExportsOf(db, deleted.id))
				await removeFolder(env, exportFolder(deleted.userId, id))
			return forgetVersion(db, deleted.id)
		}
		case 'resume':
		case 'jobDescription':
			return forgetOwned(env, db, deleted)
	}
}

async function forgetOwned(env: Env, db: Db, owned: Owned): Promise<void> {
	const { id, userId } = owned
	const optimizations = await optimizationsOf(db, owned)
	for (const one of optimizations) {
		// The row first: one that was not begun yet then never is.
		await setOptimizationStatus(db, one, { status: 'failed', errorCode: 'conflict' }, new Date())
		// Before the files: what is being written notices, and ends.
		await forgetOptimization(env, one)
		await removeFolder(env, optimizationFolder(userId, one))
	}
	await removeFolder(
		env,
		owned.kind === 'resume' ? resumeFolder(userId, id) : postingFolder(userId, id)
	)
	await forgetRows(db, owned, new Date())
}
