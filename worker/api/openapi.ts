import { Hono } from 'hono'
import { openAPIRouteHandler } from 'hono-openapi'
import type { ApiEnv } from './context'

/** `GET /api/v1/openapi.json`, made from the routes themselves. */
export function openApi(app: Hono<ApiEnv>) {
	return new Hono<ApiEnv>().get(
		'/v1/openapi.json',
		openAPIRouteHandler(app, {
			documentation: {
				info: {
					title: 'resuMAX API',
					version: '1',
					description:
						'Tailor a resume to a job description. Every page of resuMAX is a client of this.'
				}
			}
		})
	)
}
