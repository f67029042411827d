import type { Db } from '../db/client'
import {
	deadLetterIds,
	putBackDeadLetter,
	replayDeadLetters,
	takeDeadOptimization
} from '../db/dead-letter'
import { startingCredits } from '../env'
import { drainOutbox, type JobKind } from '../jobs/client'
import { inBackground } from './background'
import { retryOptimization } from './start-optimization'

/** Optimizations that one request begins again: each is several statements. */
const mostOptimizations = 50

/** Tries a dead letter again; false where there is none that waits. */
export async function replayOne(env: Env, db: Db, kind: JobKind, id: string): Promise<boolean> {
	if (kind === 'optimize') return replayOptimization(env, db, id)
	return (await replayDeadLetters(db, kind, new Date(), id)) > 0
}

/** Tries all dead letters of a kind again, and says how many there are. */
export async function replayAll(env: Env, db: Db, kind: JobKind): Promise<number> {
	if (kind !== 'optimize') return replayDeadLetters(db, kind, new Date())
	const ids = await deadLetterIds(db, kind, mostOptimizations)
	inBackground('replay_failed', async () => {
		for (const id of ids) await replayOptimization(env, db, id)
		await drainOutbox(env, db)
	})
	return ids.length
}

/**
 * An optimization that was given up has ended, and its credit was given back: a new attempt is
 * begun for the person, as they could themselves. One that they began, or whose documents are
 * gone, needs no other.
 */
async function replayOptimization(env: Env, db: Db, id: string): Promise<boolean> {
	const taken = await takeDeadOptimization(db, id, new Date())
	if (!taken) return false
	if (!taken.optimization) return true
	try {
		await retryOptimization({ db, credits: startingCredits(env) }, taken.optimization.userId, id)
		return true
	} catch (error) {
		await putBackDeadLetter(db, 'optimize', id)
		throw error
	}
}
