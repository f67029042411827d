import { parseSigned, serializeSigned } from 'hono/utils/cookie'

/** `__Host-`: only this very host can set it, only over a secure connection. */
export const sessionCookieName = '__Host-resumax_session'

/** How long a session lives when nobody uses it, and after what time a use extends it. */
export const sessionSeconds = 7 * 24 * 3600
export const sessionExtendedAfterSeconds = 24 * 3600

/**
 * `token.signature`, what the cookie and API clients hold. The database has only the
 * token, so reading it is not enough to be somebody.
 */
export async function signToken(token: string, secret: string): Promise<string> {
	const pair = await serializeSigned('signed', token, secret)
	return decodeURIComponent(pair.slice('signed='.length))
}

/** The token within a signed one, or null when the signature is not ours. */
export async function openSigned(signed: string, secret: string): Promise<string | null> {
	const found = await parseSigned(`signed=${signed}`, secret, 'signed')
	return found.signed || null
}
