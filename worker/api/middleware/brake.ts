import { createMiddleware } from 'hono/factory'
import { clientAddress } from '../client-address'
import type { ApiEnv } from '../context'
import { refuse } from '../refuse'

/** The window of the binding API_BRAKE (wrangler.toml), in seconds. */
const windowSeconds = 60

/**
 * Slows down a network that asks for far more than people do, before anything else is done for it.
 * The platform counts per location and roughly, so this is no limit that anything relies on; where
 * it cannot count, requests go through.
 */
export const brake = createMiddleware<ApiEnv>(async (c, next) => {
	const address = clientAddress(c)
	if (address && !(await isWithin(c.env, address))) {
		return refuse(c, { code: 'rate_limited', retryAfterSeconds: windowSeconds })
	}
	return next()
})

async function isWithin(env: Env, key: string): Promise<boolean> {
	try {
		return (await env.API_BRAKE.limit({ key })).success
	} catch {
		return true
	}
}
