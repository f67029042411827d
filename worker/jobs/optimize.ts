import type { FailureCode } from '../../src/result'
import { openDb } from '../db/client'
import { isAtWork, setOptimizationStatus } from '../db/optimization'
import { cancelOptimization, startOptimizationJob } from './optimization-object'
import { done, gone, type JobOutcome } from './runner'

/** Wakes the object of the optimization, which does the rest by itself. */
export async function runOptimize(env: Env, id: string): Promise<JobOutcome> {
	if (!(await isAtWork(openDb(env.DB), id))) return gone
	await startOptimizationJob(env, id)
	return done
}

export async function giveUpOptimize(env: Env, id: string, errorCode: FailureCode): Promise<void> {
	const to = { status: 'failed', errorCode } as const
	// Its object may be at work, or somebody at its stream, where only the waking was given up.
	if (await setOptimizationStatus(openDb(env.DB), id, to, new Date())) {
		await cancelOptimization(env, id, { code: 'queue_failed' })
	}
}
