import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { looksLikeAccessToken, readAccessToken } from '../../adapters/access-token'
import {
	openSigned,
	sessionCookieName,
	sessionExtendedAfterSeconds,
	sessionSeconds
} from '../../adapters/session-cookie'
import { type Db, openDb } from '../../db/client'
import { extendSession, findSessionById, findSessionByToken } from '../../db/session'
import { appOrigin, readSettings } from '../../env'
import type { ApiEnv, SignedInEnv } from '../context'
import { refuse } from '../refuse'
import { callerOfVisit, forgetCaller } from './visit'

/**
 * Finds out who asks and sets `user`, or null: from `Authorization: Bearer` (an access
 * token, or a signed session token), else from the session cookie. A session that is
 * used a day or more after its last extension lives another 7 days.
 */
export const session = createMiddleware<ApiEnv>(async (c, next) => {
	const found = await callerOfVisit(() => findCaller(c))
	if (found) {
		const { expiresAt: _, ...user } = found
		c.set('user', user)
	}
	await next()
	if (c.req.method !== 'GET') forgetCaller()
	// After the answer was made, so that a session that it ended stays ended.
	if (found && isDueForExtension(found.expiresAt))
		await extendSessionNow(c, openDb(c.env.DB), found.sessionId)
})

/** Lets only signed-in people through, verified or not. */
export const signedIn = createMiddleware<SignedInEnv>(async (c, next) => {
	if (!c.get('user')) return refuse(c, { code: 'not_authenticated' })
	return next()
})

/** Lets only people through whose address is verified; for everything that takes documents. */
export const verified = createMiddleware<SignedInEnv>(async (c, next) => {
	const user = c.get('user')
	if (!user) return refuse(c, { code: 'not_authenticated' })
	if (!user.emailVerified) return refuse(c, { code: 'not_verified' })
	return next()
})

function bearerToken(c: Context): string | undefined {
	return /^bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
}

/** Whether the request came with an access token, which must not be made into a new one. */
export function cameWithAccessToken(c: Context): boolean {
	return looksLikeAccessToken(bearerToken(c) ?? '')
}

async function findCaller(c: Context<ApiEnv>) {
	const token = bearerToken(c)
	if (token && looksLikeAccessToken(token)) return findByAccessToken(c, token)
	const signed = token ?? getCookie(c, sessionCookieName)
	return signed ? findBySignedToken(c, signed) : null
}

async function findByAccessToken(c: Context<ApiEnv>, token: string) {
	const db = openDb(c.env.DB)
	const read = await readAccessToken(db, token, appOrigin(c.env, c.req.url))
	return read && findSessionById(db, read.userId, read.sessionId, new Date())
}

async function findBySignedToken(c: Context<ApiEnv>, signed: string) {
	const token = await openSigned(signed, readSettings(c.env).AUTH_SECRET)
	return token ? findSessionByToken(openDb(c.env.DB), token, new Date()) : null
}

function isDueForExtension(expiresAt: Date): boolean {
	const lastExtended = expiresAt.getTime() - sessionSeconds * 1000
	return Date.now() - lastExtended >= sessionExtendedAfterSeconds * 1000
}

/** Lets the session live another 7 days from now, and its cookie where it came by one. */
export async function extendSessionNow(c: Context, db: Db, sessionId: string): Promise<Date> {
	const now = new Date()
	const expiresAt = new Date(now.getTime() + sessionSeconds * 1000)
	const extended = await extendSession(db, sessionId, expiresAt, now)
	const signed = getCookie(c, sessionCookieName)
	if (extended && signed && !bearerToken(c)) setSessionCookie(c, signed)
	return expiresAt
}

export function setSessionCookie(c: Context, signed: string): void {
	setCookie(c, sessionCookieName, signed, {
		httpOnly: true,
		secure: true,
		sameSite: 'Lax',
		path: '/',
		maxAge: sessionSeconds
	})
}

export function clearSessionCookie(c: Context): void {
	deleteCookie(c, sessionCookieName, { path: '/', secure: true })
}
