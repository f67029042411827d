import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { betterAuth } from 'better-auth/minimal'
import { jwt } from 'better-auth/plugins/jwt'
import type { Db } from '../db/client'
import * as schema from '../db/schema'
import { log } from '../log'
import { secretHash } from './secret-hash'
import { sessionExtendedAfterSeconds, sessionSeconds } from './session-cookie'

export const accessTokenSeconds = 15 * 60
const keyRotationSeconds = 90 * 24 * 3600

type AccountSettings = { db: Db; secret: string; origin: string }

/**
 * better-auth as we use it: it makes sessions, keeps single-use proofs, and signs
 * access tokens with keys it rotates. Its own HTTP routes are not mounted. Large
 * (223 KB compressed), so load this file only where one of those is needed.
 */
export function openAccounts({ db, secret, origin }: AccountSettings) {
	return betterAuth({
		baseURL: origin,
		basePath: '/api/v1/auth',
		secret,
		database: drizzleAdapter(db, { provider: 'sqlite', schema }),
		session: { expiresIn: sessionSeconds, updateAge: sessionExtendedAfterSeconds },
		verification: {
			storeIdentifier: { hash: async (identifier) => secretHash(secret, 'proof', identifier) }
		},
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		// What it writes may hold addresses; that it had something to say is all that is kept.
		logger: { level: 'error', log: () => log('error', { event: 'better_auth' }) },
		plugins: [
			jwt({
				jwks: { rotationInterval: keyRotationSeconds },
				jwt: { issuer: origin, audience: origin, expirationTime: `${accessTokenSeconds}s` },
				disableSettingJwtHeader: true
			})
		]
	})
}
export type Accounts = ReturnType<typeof openAccounts>
