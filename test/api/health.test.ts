import { env, exports } from 'cloudflare:workers'
import { expect, test } from 'vitest'

test('GET /health says that the worker is alive', async () => {
	const response = await exports.default.fetch('http://localhost/health')
	expect(response.status).toBe(200)
	expect(await response.json()).toEqual({ status: 'ok' })
	expect(response.headers.get('X-Request-Id')).toMatch(/^req_/)
})

test('an unknown route is answered with the flat failure body', async () => {
	const response = await exports.default.fetch('http://localhost/api/v1/nothing-here')
	expect(response.status).toBe(404)
	expect(await response.json()).toMatchObject({ code: 'not_found', requestId: expect.any(String) })
})

test('the OpenAPI description lists the routes', async () => {
	const response = await exports.default.fetch('http://localhost/api/v1/openapi.json')
	const document = await response.json<{ openapi: string; paths: Record<string, unknown> }>()
	expect(document.openapi).toMatch(/^3\.1/)
	expect(Object.keys(document.paths)).toContain('/health')
})

test('GET /health/ready looks at database, storage, queue and engine', async () => {
	const response = await exports.default.fetch('http://localhost/health/ready')
	expect(response.status).toBe(200)
	expect(await response.json()).toMatchObject({
		status: 'ok',
		checks: {
			database: { status: 'ok' },
			storage: { status: 'ok' },
			queue: { status: 'ok' },
			provider: { status: 'ok' }
		}
	})
})

test('GET /health/ready says so when jobs are not taken', async () => {
	await env.DB.prepare(
		"INSERT INTO outbox (kind, subject_id, created_at) VALUES ('parse', 'res_old', 0)"
	).run()
	const response = await exports.default.fetch('http://localhost/health/ready')
	await env.DB.prepare('DELETE FROM outbox').run()
	expect(response.status).toBe(503)
	expect(await response.json()).toMatchObject({ checks: { queue: { status: 'degraded' } } })
})

test('GET /api/docs is a page about the same routes', async () => {
	const response = await exports.default.fetch('http://localhost/api/docs')
	expect(response.headers.get('Content-Type')).toContain('text/html')
	expect(await response.text()).toContain('/health/ready')
})
