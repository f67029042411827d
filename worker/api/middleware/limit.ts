import { createMiddleware } from 'hono/factory'
import { secretHash } from '../../adapters/secret-hash'
import { takeTurn } from '../../db/attempt'
import { openDb } from '../../db/client'
import { readSettings } from '../../env'
import { clientAddress } from '../client-address'
import type { ApiEnv } from '../context'
import { refuseTurn } from '../refuse'

type Limit = {
	/** What is counted; routes with the same name share their turns. */
	name: string
	max: number
	windowSeconds: number
	/** Per signed-in person, or per network that the request comes from. */
	key: 'user' | 'address'
}

/**
 * Lets `max` requests through in each window, counted exactly in D1; answers the rest
 * with `rate_limited` and Retry-After.
 *
 * @example .post('/', verified, limit({ name: 'export', max: 20, windowSeconds: 3600, key: 'user' }), …)
 */
export function limit({ name, key, ...rate }: Limit) {
	return createMiddleware<ApiEnv>(async (c, next) => {
		const subject = key === 'user' ? c.get('user')?.id : clientAddress(c)
		if (!subject) return next()
		const counted = secretHash(readSettings(c.env).AUTH_SECRET, `limit:${name}`, subject)
		const turn = await takeTurn(openDb(c.env.DB), counted, rate, new Date())
		return turn.allowed ? next() : refuseTurn(c, turn)
	})
}
