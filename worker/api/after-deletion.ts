import type { Db } from '../db/client'
import { type Owned, optimizationsAtWork } from '../db/deleted'
import { setOptimizationStatus } from '../db/optimization'
import { cancelOptimization, drainOutbox } from '../jobs/client'

/** What follows a deletion and nobody waits for: its files go, and optimizations at work on it stop. */
export async function afterDeletion(env: Env, db: Db, owned: Owned): Promise<void> {
	await drainOutbox(env, db)
	for (const id of await optimizationsAtWork(db, owned)) {
		// The row first: one that was not begun yet then never is.
		await setOptimizationStatus(db, id, { status: 'failed', errorCode: 'conflict' }, new Date())
		await cancelOptimization(env, id)
	}
}
