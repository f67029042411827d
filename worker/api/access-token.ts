import type { AccessToken } from '../../src/account/input'
import type { Incoming, SignedInUser } from './context'
import { accountsOf } from './proofs'

/** Signs an access token for this session with the current key. */
export async function makeAccessToken(
	c: Incoming,
	{ id, sessionId }: SignedInUser
): Promise<AccessToken> {
	const { accessTokenSeconds } = await import('../adapters/accounts')
	const accounts = await accountsOf(c)
	const iat = Math.floor(Date.now() / 1000)
	const exp = iat + accessTokenSeconds
	const { token } = await accounts.api.signJWT({
		body: { payload: { sub: id, sid: sessionId, iat, exp } }
	})
	return { token, expiresAt: new Date(exp * 1000).toISOString() }
}
