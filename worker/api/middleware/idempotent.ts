import { createHash } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { answerRequest, claimRequest, releaseRequest } from '../../db/answered-request'
import { openDb } from '../../db/client'
import type { ApiEnv } from '../context'
import { refuse } from '../refuse'

/** What a client may send as a key: any token, such as a UUID. */
const keyForm = /^[\x21-\x7e]{1,200}$/

/**
 * Answers a POST with an `Idempotency-Key` once: the same again gets the stored answer and
 * `Idempotent-Replay: true`, for at least 48 hours. Fails with `conflict` when the key comes with
 * another request, or while the first is at work. What ended in a failure of ours, or in a limit,
 * is not stored and may be tried again. To be used after the guard that says who asks.
 */
export const idempotent = createMiddleware<ApiEnv>(async (c, next) => {
	const given = c.req.header('Idempotency-Key')
	const userId = c.get('user')?.id
	if (given === undefined || !userId || c.req.method !== 'POST') return next()
	if (!keyForm.test(given)) {
		return refuse(c, {
			code: 'invalid_input',
			message: 'Idempotency-Key must be 1 to 200 characters without spaces.'
		})
	}
	const db = openDb(c.env.DB)
	const key = { userId, key: given }
	const body = await c.req.raw.clone().arrayBuffer()
	const request = createHash('sha256')
		.update(`${c.req.method} ${c.req.path}\n`)
		.update(new Uint8Array(body))
		.digest('hex')
	const before = await claimRequest(db, key, request, new Date())
	if (before && before.request !== request) {
		return refuse(c, {
			code: 'conflict',
			message: 'This Idempotency-Key was used for another request. Send a new one.'
		})
	}
	if (before && (before.status === null || before.body === null)) {
		return refuse(c, {
			code: 'conflict',
			message: 'The first request with this Idempotency-Key is still at work. Ask again shortly.'
		})
	}
	if (before?.status && before.body !== null) {
		return new Response(before.body, {
			status: before.status,
			headers: { 'Content-Type': 'application/json', 'Idempotent-Replay': 'true' }
		})
	}
	try {
		await next()
		const { status } = c.res
		if (status < 500 && status !== 429) {
			await answerRequest(db, key, { status, body: await c.res.clone().text() })
		}
	} finally {
		await releaseRequest(db, key)
	}
})
