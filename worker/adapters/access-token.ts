import { decodeProtectedHeader, errors, importJWK, jwtVerify } from 'jose'
import { z } from 'zod'
import type { Db } from '../db/client'
import { findPublicKey } from '../db/jwks'

const claims = z.object({ sub: z.string(), sid: z.string() })

/** A JSON Web Token has three parts; a signed session token has two. */
export const looksLikeAccessToken = (token: string) => token.split('.').length === 3

/**
 * Whose access token this is and which session it was made from, or null when it was
 * not signed by us, is for another origin, or is older than 15 minutes. The caller
 * still has to see that the session exists.
 */
export async function readAccessToken(db: Db, token: string, origin: string) {
	try {
		const { kid } = decodeProtectedHeader(token)
		const key = kid ? await findPublicKey(db, kid) : null
		if (!key) return null
		const { payload } = await jwtVerify(token, await importJWK(JSON.parse(key), 'EdDSA'), {
			algorithms: ['EdDSA'],
			issuer: origin,
			audience: origin,
			requiredClaims: ['exp', 'iat']
		})
		const { sub, sid } = claims.parse(payload)
		return { userId: sub, sessionId: sid }
	} catch (error) {
		if (error instanceof errors.JOSEError || error instanceof z.ZodError) return null
		if (error instanceof TypeError) return null
		throw error
	}
}
