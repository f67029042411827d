import type { Db } from '../db/client'
import { type Owned, optimizationsAtWork } from '../db/deleted'
import { setOptimizationStatus } from '../db/optimization'
import { cancelOptimization, drainOutbox } from '../jobs/client'

/**
 * What follows a deletion and nobody waits for: optimizations at work on it stop, and what is
 * left of it goes. The clean-up does both once more where this is cut off.
 */
export async function afterDeletion(env: Env, db: Db, owned: Owned): Promise<void> {
	for (const id of await optimizationsAtWork(db, owned)) {
		// The row first: one that was not begun yet then never is.
		await setOptimizationStatus(db, id, { status: 'failed', errorCode: 'conflict' }, new Date())
		await cancelOptimization(env, id)
	}
	await drainOutbox(env, db)
}
