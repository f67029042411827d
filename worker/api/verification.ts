import { Hono } from 'hono'
import { mailSent, verifiedAnswer, verifyInput } from '../../src/account/input'
import type { Failure } from '../../src/result'
import { openDb } from '../db/client'
import { findUser, forgetProofs, proveAddress } from '../db/user'
import { takeCodeGuess, takeVerificationMail } from './account-rates'
import { inBackground } from './background'
import type { ApiEnv, Incoming, SignedInUser } from './context'
import { describe } from './describe'
import { limit } from './middleware/limit'
import { signedIn } from './middleware/session'
import { accountsOf, codeOf, redeemProof } from './proofs'
import { refuse, refuseTurn } from './refuse'
import { validate } from './validate'
import { sendVerification } from './verification-mail'

const tag = 'Account'

/** Proving that an address is one's own. Mounted under `/auth`. */
export const verification = new Hono<ApiEnv>()
	.post(
		'/verify',
		describe({
			summary: 'Verify the address with the code or the link of the message',
			description:
				'A code (10 minutes, 5 tries) is for the account that is signed in. The token of a link (24 hours) needs nobody to be signed in and signs nobody in.',
			tag,
			answers: { 200: verifiedAnswer },
			failures: ['invalid_input', 'not_authenticated', 'rate_limited']
		}),
		limit({ name: 'verify', max: 60, windowSeconds: 600, key: 'address' }),
		validate('json', verifyInput),
		async (c) => {
			const { code, token } = c.req.valid('json')
			const user = c.get('user')
			if (token !== undefined) {
				const verified = await verifyByLink(c, token, user)
				return verified ? c.json({ status: 'verified' as const }, 200) : refuse(c, deadLink)
			}
			if (!user) return refuse(c, { code: 'not_authenticated' })
			if (user.emailVerified) return c.json({ status: 'verified' as const }, 200)
			const turn = await takeCodeGuess(c, user.id)
			if (!turn.allowed) return refuseTurn(c, turn)
			const verified = await verifyByCode(c, code ?? '', user)
			return verified ? c.json({ status: 'verified' as const }, 200) : refuse(c, wrongCode)
		}
	)
	.post(
		'/verify/resend',
		describe({
			summary: 'Send the message with the code and the link again',
			description: 'Once a minute, five times an hour.',
			tag,
			answers: { 200: mailSent },
			failures: ['not_authenticated', 'rate_limited']
		}),
		signedIn,
		limit({ name: 'resend', max: 20, windowSeconds: 3600, key: 'address' }),
		async (c) => {
			const user = c.get('user')
			if (user.emailVerified) return c.json({ status: 'check_your_mail' as const }, 200)
			const turn = await takeVerificationMail(c, user.email)
			if (!turn.allowed) return refuseTurn(c, turn)
			inBackground('verification_mail_failed', () => sendVerification(c, user))
			return c.json({ status: 'check_your_mail' as const }, 200)
		}
	)

async function verifyByCode(c: Incoming, code: string, user: SignedInUser) {
	const userId = await redeemProof(await accountsOf(c), 'code', codeOf(user.id, code))
	return userId !== null && prove(c, userId)
}

/**
 * Somebody who signed up and opens the link of another sign-up with their address (an
 * attacker's, made before or after) must not verify that one.
 */
async function verifyByLink(c: Incoming, token: string, caller: SignedInUser | null) {
	const userId = await redeemProof(await accountsOf(c), 'link', token)
	if (userId === null) return false
	const user = await findUser(openDb(c.env.DB), userId)
	if (!user) return false
	if (caller && caller.id !== userId && caller.email === user.email) return false
	return prove(c, userId)
}

async function prove(c: Incoming, userId: string): Promise<boolean> {
	const db = openDb(c.env.DB)
	const user = await findUser(db, userId)
	if (!user || !(await proveAddress(db, userId, user.email, new Date()))) return false
	await forgetProofs(db, userId)
	return true
}

const wrongCode: Failure = {
	code: 'invalid_input',
	fields: [{ path: 'code', message: 'This is not the code, or it is too old. Ask for a new one.' }]
}
const deadLink: Failure = {
	code: 'invalid_input',
	message:
		'This link was used, is too old, or belongs to another sign-up. Log in and ask for a new one.'
}
