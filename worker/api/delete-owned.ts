import type { BatchItem } from 'drizzle-orm/batch'
import type { Db } from '../db/client'
import { forgetPairing, type Owned, optimizationsAtWork } from '../db/deleted'
import { setOptimizationStatus } from '../db/optimization'
import { cancelOptimization, drainOutbox } from '../jobs/client'
import type { ApiContext } from './context'
import { askToClean, type Deletion, sendToClean } from './deletion'

/**
 * Deletes a resume or job description: `hide` is the statement that takes it out of sight. One
 * that may not be taken back is forgotten at once; else the clean-up does the same when it is time.
 */
export async function deleteOwned(
	{ env, executionCtx }: Pick<ApiContext, 'env' | 'executionCtx'>,
	db: Db,
	owned: Owned,
	deletion: Deletion,
	hide: BatchItem<'sqlite'>
): Promise<void> {
	await db.batch([
		hide,
		askToClean(db, deletion),
		...(deletion.undoable ? [] : [forgetPairing(db, owned)])
	])
	executionCtx.waitUntil(
		deletion.undoable ? sendToClean(env, db, deletion) : afterDeletion(env, db, owned)
	)
}

/**
 * What follows a deletion and nobody waits for: optimizations at work on it stop, and what is
 * left of it goes. The clean-up does both once more where this is cut off.
 */
async function afterDeletion(env: Env, db: Db, owned: Owned): Promise<void> {
	for (const id of await optimizationsAtWork(db, owned)) {
		// The row first: one that was not begun yet then never is.
		await setOptimizationStatus(db, id, { status: 'failed', errorCode: 'conflict' }, new Date())
		await cancelOptimization(env, id)
	}
	await drainOutbox(env, db)
}
