import { Hono } from 'hono'
import {
	emailChanged,
	emailChangeInput,
	emailConfirmInput,
	mailSent
} from '../../src/account/input'
import {
	addressAskedLetter,
	addressChangedLetter,
	addressInUseLetter,
	newAddressLetter
} from '../../src/account/letter'
import type { Failure } from '../../src/result'
import { sendMail } from '../adapters/mail'
import { openDb } from '../db/client'
import { findClaims, forgetAddressChanges, takeAddress } from '../db/user'
import { appOrigin } from '../env'
import { takeVerificationMail } from './account-rates'
import { inBackground } from './background'
import type { ApiEnv, Incoming, SignedInUser } from './context'
import { describe } from './describe'
import { limit } from './middleware/limit'
import { signedIn } from './middleware/session'
import { matchOwnPassword, notYourPassword, passwordTries } from './own-password'
import { accountsOf, codeOf, keepProof, newToken, redeemProof } from './proofs'
import { refuse, refuseTurn } from './refuse'
import { validate } from './validate'

const tag = 'Account'

/** Giving an account another address. Mounted under `/auth`. */
export const emailChanges = new Hono<ApiEnv>()
	.post(
		'/email',
		describe({
			summary: 'Ask for another e-mail address',
			description:
				'Needs the password. A link goes to the new address, good for an hour and for this account only; until it comes back, nothing changes. The address of the account gets a notice. The answer is the same whether the new address has an account or not.',
			tag,
			answers: { 200: mailSent },
			failures: ['invalid_input', 'not_authenticated', 'rate_limited']
		}),
		signedIn,
		passwordTries,
		validate('json', emailChangeInput),
		async (c) => {
			const { email, password } = c.req.valid('json')
			const user = c.get('user')
			if (!(await matchOwnPassword(openDb(c.env.DB), user.id, password)))
				return refuse(c, notYourPassword)
			if (email === user.email) return refuse(c, sameAddress)
			const turn = await takeVerificationMail(c, email)
			if (!turn.allowed) return refuseTurn(c, turn)
			inBackground('address_mail_failed', () => sendNewAddress(c, user, email))
			return c.json({ status: 'check_your_mail' as const }, 200)
		}
	)
	.post(
		'/email/confirm',
		describe({
			summary: 'Take the new address, with the token of the message',
			description:
				'By the account that asked for it. Every other link and code that was sent before then no longer works.',
			tag,
			answers: { 200: emailChanged },
			failures: ['invalid_input', 'not_authenticated', 'rate_limited']
		}),
		signedIn,
		limit({ name: 'email-confirm', max: 20, windowSeconds: 600, key: 'address' }),
		validate('json', emailConfirmInput),
		async (c) => {
			const user = c.get('user')
			const secret = codeOf(user.id, c.req.valid('json').token)
			const proof = await redeemProof(await accountsOf(c), 'email', secret)
			if (proof === null) return refuse(c, deadLink)
			const email = proof.slice(user.id.length + 1)
			if (!(await takeAddress(openDb(c.env.DB), user.id, email, new Date())))
				return refuse(c, deadLink)
			if (user.emailVerified) {
				inBackground('address_mail_failed', () =>
					sendMail(c.env, addressChangedLetter(user.email, email))
				)
			}
			return c.json({ email }, 200)
		}
	)

/** The link to the new address, or word to whose it is; and a notice to the one that was proven. */
async function sendNewAddress(c: Incoming, user: SignedInUser, email: string): Promise<void> {
	const db = openDb(c.env.DB)
	const origin = appOrigin(c.env, c.req.url)
	await forgetAddressChanges(db, user.id)
	const [claim] = await findClaims(db, email)
	if (claim?.emailVerified) await sendMail(c.env, addressInUseLetter(email, origin))
	else {
		const token = newToken()
		await keepProof(await accountsOf(c), 'email', codeOf(user.id, token), `${user.id} ${email}`)
		await sendMail(c.env, newAddressLetter(email, `${origin}/settings/email?token=${token}`))
	}
	if (user.emailVerified) await sendMail(c.env, addressAskedLetter(user.email, email, origin))
}

const sameAddress: Failure = {
	code: 'invalid_input',
	fields: [{ path: 'email', message: 'This is your address already.' }]
}
const deadLink: Failure = {
	code: 'invalid_input',
	message: 'This link was used, is too old, or belongs to another account. Ask for a new one.'
}
