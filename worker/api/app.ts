import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { errorFields, log } from '../log'
import type { ApiEnv } from './context'
import { health } from './health'
import { metrics } from './metrics'
import { brake } from './middleware/brake'
import { requestLog } from './middleware/request-log'
import { sameOrigin } from './middleware/same-origin'
import { apiSecurityHeaders } from './middleware/security-headers'
import { openApi } from './openapi'
import { refuse } from './refuse'
import { v1 } from './v1'

/** The one door: every page and every client comes through here. */
export const app = new Hono<ApiEnv>()
	.use(requestLog)
	.use(apiSecurityHeaders)
	.use('/api/*', brake)
	.use(sameOrigin)
	.route('/health', health)
	.route('/metrics', metrics)
	.route('/api/v1', v1)

app.route('/api', openApi(app))
app.notFound((c) => refuse(c, { code: 'not_found', message: 'There is no such address.' }))
app.onError((error, c) => {
	// Hono's own way to say that a body is not what its Content-Type promises.
	if (error instanceof HTTPException && error.status === 400) {
		return refuse(c, { code: 'invalid_input', message: 'The body of this request is malformed.' })
	}
	log('error', { event: 'unexpected', requestId: c.get('requestId'), error: errorFields(error) })
	return refuse(c, { code: 'internal' })
})

export type Api = typeof app
