import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import { newId } from '../../id'
import { log } from '../../log'
import type { ApiEnv } from '../context'
import { countAnswer } from '../count-answer'

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
	countAnswer(c.env, {
		method: c.req.method,
		route,
		status: c.res.status,
		milliseconds: latencyMs,
		code: c.get('failureCode')
	})
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
