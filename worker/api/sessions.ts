import { Hono } from 'hono'
import { z } from 'zod'
import { accessToken, refreshedSession, signedInDevices } from '../../src/account/input'
import type { SignedInDevice } from '../../src/account/resource'
import { openDb } from '../db/client'
import type { session } from '../db/schema'
import { endAllSessions, endOtherSessions, endSession, listSessions } from '../db/session'
import { makeAccessToken } from './access-token'
import type { ApiEnv } from './context'
import { describe } from './describe'
import {
	cameWithAccessToken,
	clearSessionCookie,
	extendSessionNow,
	signedIn
} from './middleware/session'
import { refuse } from './refuse'
import { validate } from './validate'

const tag = 'Account'
const failures = ['not_authenticated' as const]

/** Where somebody is signed in, and how to end that. Mounted under `/auth`. */
export const sessions = new Hono<ApiEnv>()
	.post(
		'/sign-out',
		describe({ summary: 'End this session', tag, answers: { 204: null }, failures }),
		signedIn,
		async (c) => {
			const { id, sessionId } = c.get('user')
			await endSession(openDb(c.env.DB), id, sessionId)
			clearSessionCookie(c)
			return c.body(null, 204)
		}
	)
	.post(
		'/sign-out-everywhere',
		describe({ summary: 'End every session, this one too', tag, answers: { 204: null }, failures }),
		signedIn,
		async (c) => {
			await endAllSessions(openDb(c.env.DB), c.get('user').id)
			clearSessionCookie(c)
			return c.body(null, 204)
		}
	)
	.get(
		'/token',
		describe({
			summary: 'Make an access token (JWT, 15 minutes) from a session',
			description:
				'Send it as `Authorization: Bearer`. It works until it ends or its session does. Then ask for another with the session token.',
			tag,
			answers: { 200: accessToken },
			failures
		}),
		signedIn,
		async (c) => {
			if (cameWithAccessToken(c)) return refuse(c, needsSession)
			return c.json(await makeAccessToken(c, c.get('user')), 200)
		}
	)
	.post(
		'/refresh',
		describe({
			summary: 'Extend the session to 7 days from now and make an access token',
			description:
				'A session is also extended by itself when it is used a day or more after the last time.',
			tag,
			answers: { 200: refreshedSession },
			failures
		}),
		signedIn,
		async (c) => {
			if (cameWithAccessToken(c)) return refuse(c, needsSession)
			const user = c.get('user')
			const sessionExpiresAt = await extendSessionNow(c, openDb(c.env.DB), user.sessionId)
			return c.json(
				{ ...(await makeAccessToken(c, user)), sessionExpiresAt: sessionExpiresAt.toISOString() },
				200
			)
		}
	)
	.get(
		'/sessions',
		describe({
			summary: 'Where I am signed in',
			description: '`lastUsedAt` is exact to a day.',
			tag,
			answers: { 200: signedInDevices },
			failures
		}),
		signedIn,
		async (c) => {
			const { id, sessionId } = c.get('user')
			const rows = await listSessions(openDb(c.env.DB), id, new Date())
			return c.json({ items: rows.map((row) => deviceResource(row, sessionId)) }, 200)
		}
	)
	.delete(
		'/sessions',
		describe({ summary: 'End all sessions but this one', tag, answers: { 204: null }, failures }),
		signedIn,
		async (c) => {
			const { id, sessionId } = c.get('user')
			await endOtherSessions(openDb(c.env.DB), id, sessionId)
			return c.body(null, 204)
		}
	)
	.delete(
		'/sessions/:id',
		describe({
			summary: 'End one session',
			tag,
			answers: { 204: null },
			failures: ['not_authenticated', 'not_found']
		}),
		signedIn,
		validate('param', z.object({ id: z.string() })),
		async (c) => {
			const { id } = c.req.valid('param')
			const ended = await endSession(openDb(c.env.DB), c.get('user').id, id)
			return ended ? c.body(null, 204) : refuse(c, { code: 'not_found' })
		}
	)

const needsSession = {
	code: 'not_authenticated',
	message: 'An access token cannot make another. Send the session token.'
} as const

function deviceResource(row: typeof session.$inferSelect, currentId: string): SignedInDevice {
	return {
		id: row.id,
		current: row.id === currentId,
		createdAt: row.createdAt.toISOString(),
		lastUsedAt: row.updatedAt.toISOString(),
		address: row.ipAddress ?? '',
		userAgent: row.userAgent ?? ''
	}
}
