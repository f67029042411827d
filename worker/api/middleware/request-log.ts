import { waitUntil } from 'cloudflare:workers'
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { writeMeasure } from '../../adapters/analytics'
import { newId } from '../../id'
import { log } from '../../log'
import type { ApiContext, ApiEnv } from '../context'
import { countRequest, flushSoon } from '../request-counts'

/** Gives every request an id, and writes one line and counts it when it is answered. */
export const requestLog = createMiddleware<ApiEnv>(async (c, next) => {
	const started = Date.now()
	const requestId = newId('req')
	c.set('requestId', requestId)
	c.set('user', null)
	await next()
	c.header('X-Request-Id', requestId)
	const latencyMs = Date.now() - started
	const route = routePath(c, -1)
	measure(c, { route, latencyMs })
	log(c.res.status >= 500 ? 'error' : 'info', {
		event: 'request',
		requestId,
		userId: c.get('user')?.id,
		method: c.req.method,
		route,
		status: c.res.status,
		latencyMs,
		code: c.get('failureCode')
	})
})

/** For an operator's figures; costs the answer nothing but a little memory. */
function measure(c: ApiContext, { route, latencyMs }: { route: string; latencyMs: number }): void {
	const answered = { method: c.req.method, route, status: c.res.status, milliseconds: latencyMs }
	countRequest(answered)
	writeMeasure(c.env, { kind: 'request', ...answered, code: c.get('failureCode') ?? '' })
	waitUntil(flushSoon(c.env))
}
