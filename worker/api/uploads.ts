import { Hono } from 'hono'
import { z } from 'zod'
import type { Failure } from '../../src/result'
import { removeFile, streamFile } from '../adapters/files'
import { readUploadTicket } from '../adapters/tickets'
import { openDb } from '../db/client'
import { fileArrived, takeTicket } from '../db/resume'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { refuse } from './refuse'
import { validate } from './validate'

const notGood: Failure = {
	code: 'invalid_input',
	message: 'This upload address has expired or is not complete. Start the upload again.'
}
const used: Failure = {
	code: 'conflict',
	message: 'This upload address was used or replaced. Start the upload again.'
}

/** The ticket is the authority here, not the session: whoever was given it may send the file. */
export const uploads = new Hono<ApiEnv>().put(
	'/:ticket',
	describe({
		summary: 'Send the file of a resume to the address that /resumes/presign gave',
		tag: 'Resumes',
		description:
			'The body is the file itself, with exactly the announced Content-Type and Content-Length. An address works once and for five minutes.',
		answers: { 204: null },
		failures: ['invalid_input', 'conflict', 'unsupported_format', 'storage_error']
	}),
	validate('param', z.object({ ticket: z.string() })),
	async (c) => {
		const ticket = await readUploadTicket(c.env, c.req.valid('param').ticket)
		if (!ticket) return refuse(c, notGood)
		if (c.req.header('Content-Type') !== ticket.mediaType) {
			return refuse(c, {
				code: 'unsupported_format',
				message: 'This is not the type of file that was announced. Start the upload again.'
			})
		}
		const body = c.req.raw.body
		if (!body || c.req.header('Content-Length') !== String(ticket.size)) {
			return refuse(c, {
				code: 'invalid_input',
				message: 'This file is not as large as was announced. Start the upload again.'
			})
		}
		const db = openDb(c.env.DB)
		const { key, resumeId, size, mediaType, jti } = ticket
		if (!(await takeTicket(db, resumeId, jti))) return refuse(c, used)
		const stored = await streamFile(c.env, { key, body, size, mediaType })
		if (!stored.ok) return refuse(c, stored.failure)
		if (await fileArrived(db, resumeId, { ticketId: jti, fileKey: key }, new Date())) {
			return c.body(null, 204)
		}
		await removeFile(c.env, key)
		return refuse(c, used)
	}
)
