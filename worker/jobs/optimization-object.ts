/** The Durable Object of an optimization: the only place that touches its namespace. */
function optimizationJob(env: Env, id: string) {
	return env.OPTIMIZATIONS.get(env.OPTIMIZATIONS.idFromName(id))
}

/** Begins the work, or changes nothing when it has begun. */
export async function startOptimizationJob(env: Env, id: string): Promise<void> {
	await optimizationJob(env, id).start(id)
}

/** Server-sent events of an optimization after the one numbered `lastEventId`. */
export function streamOptimization(env: Env, id: string, lastEventId: number) {
	return optimizationJob(env, id).stream(id, lastEventId)
}

/** Stops an optimization whose resume, posting or account goes away. */
export async function cancelOptimization(env: Env, id: string): Promise<void> {
	await optimizationJob(env, id).cancel()
}
