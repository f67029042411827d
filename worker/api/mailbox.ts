import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { z } from 'zod'
import { mailboxPage } from '../../src/account/mailbox'
import { openDb } from '../db/client'
import { clearMails, listMails } from '../db/mailbox'
import { readSettings } from '../env'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { refuse } from './refuse'
import { validate } from './validate'

const tag = 'Development'

/** Everywhere else there is no such address. */
const developmentOnly = createMiddleware<ApiEnv>(async (c, next) => {
	if (readSettings(c.env).ENVIRONMENT !== 'development') return refuse(c, { code: 'not_found' })
	return next()
})

/** The messages that a development server wrote instead of sending them. */
export const mailboxes = new Hono<ApiEnv>()
	.use(developmentOnly)
	.get(
		'/',
		describe({
			summary: 'Messages of this development server, newest first',
			tag,
			answers: { 200: mailboxPage },
			failures: ['not_found']
		}),
		validate('query', z.object({ to: z.string().trim().toLowerCase().optional() })),
		async (c) => {
			const rows = await listMails(openDb(c.env.DB), c.req.valid('query').to)
			const items = rows.map(({ recipient, createdAt, ...mail }) => ({
				...mail,
				to: recipient,
				createdAt: createdAt.toISOString()
			}))
			return c.json({ items }, 200)
		}
	)
	.delete(
		'/',
		describe({
			summary: 'Empty the mailbox',
			tag,
			answers: { 204: null },
			failures: ['not_found']
		}),
		async (c) => {
			await clearMails(openDb(c.env.DB))
			return c.body(null, 204)
		}
	)
