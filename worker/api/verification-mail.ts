import { alreadyThereLetter, verificationLetter } from '../../src/account/letter'
import { sendMail } from '../adapters/mail'
import { openDb } from '../db/client'
import { findClaims } from '../db/user'
import { appOrigin } from '../env'
import { forgetCodeGuesses } from './account-rates'
import type { Incoming } from './context'
import { accountsOf, codeOf, keepProof, newCode, newToken } from './proofs'

type Unproven = { id: string; email: string }

/**
 * Writes to the address that an account claims. Where it is proven to be another
 * account's, its owner is told that; else they get the code and the link for this one.
 */
export async function sendVerification(c: Incoming, user: Unproven): Promise<void> {
	const origin = appOrigin(c.env, c.req.url)
	await forgetCodeGuesses(c, user.id)
	const claims = await findClaims(openDb(c.env.DB), user.email)
	if (claims[0]?.emailVerified) return sendMail(c.env, alreadyThereLetter(user.email, origin))
	const accounts = await accountsOf(c)
	const code = newCode()
	const token = newToken()
	await keepProof(accounts, 'code', codeOf(user.id, code), user.id)
	await keepProof(accounts, 'link', token, user.id)
	await sendMail(c.env, verificationLetter(user.email, code, `${origin}/verify?token=${token}`))
}
