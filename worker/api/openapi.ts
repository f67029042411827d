import { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import type { ApiEnv } from './context'
import { docsPage } from './docs-page'

const documentation = {
	info: {
		title: 'resuMAX API',
		version: '1',
		description:
			'Tailor a resume to a job description. Every page of resuMAX is a client of this. ' +
			'Authenticate with the session cookie, or send `Authorization: Bearer` with a session token or a 15-minute JWT. ' +
			'Every failure is `{code, message, requestId}`.'
	},
	components: {
		securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } as const }
	},
	security: [{ bearer: [] }]
}

/** The description of the API, made from the routes themselves: for programs and for people. */
export function openApi(app: Hono<ApiEnv>) {
	return new Hono<ApiEnv>()
		.get('/v1/openapi.json', async (c) => c.json(await generateSpecs(app, { documentation }), 200))
		.get('/docs', async (c) => {
			const page = docsPage(await generateSpecs(app, { documentation }))
			c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
			return c.html(page, 200)
		})
}
