import type { BatchItem } from 'drizzle-orm/batch'
import type { Db } from '../db/client'
import { forgetPairing, type Owned, stopWorkOn } from '../db/deleted'
import { cancelOptimization } from '../jobs/client'
import type { ApiContext } from './context'
import { askToClean, type Deletion, sendToClean } from './deletion'

/**
 * Deletes a resume or job description: `hide` is the statement that takes it out of sight. What is
 * at work on it ends in the same batch, whether or not the deletion may be taken back: no more of
 * it goes to a model, and nothing comes of it that would stay. The clean-up does the rest.
 */
export async function deleteOwned(
	{ env, executionCtx }: Pick<ApiContext, 'env' | 'executionCtx'>,
	db: Db,
	owned: Owned,
	deletion: Deletion,
	hide: BatchItem<'sqlite'>
): Promise<void> {
	const [, , stopped] = await db.batch([
		hide,
		askToClean(db, deletion),
		stopWorkOn(db, owned, deletion.now),
		...(deletion.undoable ? [] : [forgetPairing(db, owned)])
	])
	executionCtx.waitUntil(
		afterDeletion(
			env,
			db,
			deletion,
			stopped.map(({ id }) => id)
		)
	)
}

/** Tells the objects at work, and sends the clean-up, which does both once more where this is cut off. */
async function afterDeletion(env: Env, db: Db, deletion: Deletion, stopped: string[]) {
	for (const id of stopped) await cancelOptimization(env, id)
	await sendToClean(env, db, deletion)
}
