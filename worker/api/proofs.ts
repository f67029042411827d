import { randomBytes, randomInt } from 'node:crypto'
import type { Accounts } from '../adapters/accounts'
import { openDb } from '../db/client'
import { appOrigin, readSettings } from '../env'
import type { Incoming } from './context'

/** What a message from us proves when it comes back: its address (of the account, or its next), or the right to a new password. */
type ProofKind = 'code' | 'link' | 'reset' | 'email'

const secondsValid = {
	code: 600,
	link: 24 * 3600,
	reset: 3600,
	email: 3600
} as const satisfies Record<ProofKind, number>

/** Loads better-auth, so only for the routes that need it. */
export async function accountsOf(c: Incoming): Promise<Accounts> {
	const { openAccounts } = await import('../adapters/accounts')
	return openAccounts({
		db: openDb(c.env.DB),
		secret: readSettings(c.env).AUTH_SECRET,
		origin: appOrigin(c.env, c.req.url)
	})
}

export const newCode = () => String(randomInt(1_000_000)).padStart(6, '0')
export const newToken = () => randomBytes(32).toString('base64url')

/** What counts only together with the account it was made for: a short code, and a change of address. */
export const codeOf = (userId: string, code: string) => `${userId}:${code}`

/** Keeps a hash of the secret, so that it can be used once and in time. */
export async function keepProof(
	accounts: Accounts,
	kind: ProofKind,
	secret: string,
	/** The account it is for; for a new address, followed by that. */
	value: string
): Promise<void> {
	const { internalAdapter } = await accounts.$context
	await internalAdapter.createVerificationValue({
		identifier: `${kind}:${secret}`,
		value,
		expiresAt: new Date(Date.now() + secondsValid[kind] * 1000)
	})
}

/** What was kept with a secret, once; null when it is wrong, used or too old. */
export async function redeemProof(accounts: Accounts, kind: ProofKind, secret: string) {
	const { internalAdapter } = await accounts.$context
	const proof = await internalAdapter.consumeVerificationValue(`${kind}:${secret}`)
	return proof?.value ?? null
}
