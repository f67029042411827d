import type { Context } from 'hono'
import type { SignedIn } from '../../src/account/input'
import { signToken } from '../adapters/session-cookie'
import { openDb } from '../db/client'
import { findUser } from '../db/user'
import { readSettings } from '../env'
import type { ApiEnv } from './context'
import { meResource } from './me-resource'
import { setSessionCookie } from './middleware/session'
import { accountsOf } from './proofs'

/** Signs a person in whose right to it was checked: sets the cookie, and gives the same token. */
export async function openSession(c: Context<ApiEnv>, userId: string): Promise<SignedIn> {
	const { internalAdapter } = await (await accountsOf(c)).$context
	const session = await internalAdapter.createSession(userId, false, {
		ipAddress: c.req.header('CF-Connecting-IP') ?? '',
		userAgent: (c.req.header('User-Agent') ?? '').slice(0, 500)
	})
	const user = await findUser(openDb(c.env.DB), userId)
	if (!user) throw new Error('A session was opened for an account that does not exist')
	const token = await signToken(session.token, readSettings(c.env).AUTH_SECRET)
	setSessionCookie(c, token)
	return { token, expiresAt: session.expiresAt.toISOString(), user: meResource(user) }
}
