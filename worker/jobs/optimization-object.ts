import type { Failure } from '../../src/result'
import type { OptimizationEnd } from '../db/optimization'

/** The Durable Object of an optimization: the only place that touches its namespace. */
function optimizationJob(env: Env, id: string) {
	return env.OPTIMIZATIONS.get(env.OPTIMIZATIONS.idFromName(id))
}

/** Begins the work, or changes nothing when it has begun. */
export async function startOptimizationJob(env: Env, id: string): Promise<void> {
	await optimizationJob(env, id).start(id)
}

/**
 * Server-sent events of an optimization after the one numbered `lastEventId`; `ended` is how
 * its row has ended, if it has.
 */
export function streamOptimization(
	env: Env,
	id: string,
	lastEventId: number,
	ended: OptimizationEnd | null
) {
	return optimizationJob(env, id).stream(id, lastEventId, ended)
}

/** Stops an optimization: whoever waits for it is told so, and why. */
export async function cancelOptimization(env: Env, id: string, failure?: Failure): Promise<void> {
	await optimizationJob(env, id).cancel(failure)
}

/** Stops an optimization and leaves nothing of it in its object. */
export async function forgetOptimization(env: Env, id: string): Promise<void> {
	await optimizationJob(env, id).forget()
}
