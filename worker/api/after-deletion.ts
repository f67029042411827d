import type { Db } from '../db/client'
import { type Owned, optimizationsAtWork } from '../db/deleted'
import { cancelOptimization, drainOutbox } from '../jobs/client'

/**
 * What follows a deletion and nobody waits for: its files go, and optimizations at
 * work on it stop. One that cannot be stopped ends by itself.
 */
export async function afterDeletion(env: Env, db: Db, owned: Owned): Promise<void> {
	const ids = await optimizationsAtWork(db, owned)
	await Promise.allSettled([drainOutbox(env, db), ...ids.map((id) => cancelOptimization(env, id))])
}
