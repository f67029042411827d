import { createMiddleware } from 'hono/factory'
import { appOrigin } from '../../env'
import type { ApiEnv } from '../context'
import { refuse } from '../refuse'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses changes that a browser makes from another site (OWASP: verifying origin).
 * A request without Origin and without cookies is no browser's and carries its own
 * token, so there is nothing to forge.
 */
export const sameOrigin = createMiddleware<ApiEnv>(async (c, next) => {
	if (safe.has(c.req.method)) return next()
	const origin = c.req.header('Origin')
	const allowed = [appOrigin(c.env, c.req.url), new URL(c.req.url).origin]
	if (origin ? allowed.includes(origin) : !c.req.header('Cookie')) return next()
	return refuse(c, {
		code: 'invalid_input',
		message: 'This request comes from another site. Reload the page and try again.'
	})
})
