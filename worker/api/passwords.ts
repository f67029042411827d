import { Hono } from 'hono'
import {
	mailSent,
	passwordChangeInput,
	resetConfirmInput,
	resetInput
} from '../../src/account/input'
import { passwordChangedLetter, resetLetter } from '../../src/account/letter'
import { sendMail } from '../adapters/mail'
import { hashPassword } from '../adapters/password'
import { openDb } from '../db/client'
import { endOtherSessions } from '../db/session'
import {
	findClaims,
	findPasswordHash,
	findUser,
	forgetAddressChanges,
	resetPassword,
	setPasswordHash
} from '../db/user'
import { appOrigin } from '../env'
import { forgetPasswordGuesses, takeResetMail } from './account-rates'
import { inBackground } from './background'
import type { ApiEnv, Incoming } from './context'
import { describe } from './describe'
import { limit } from './middleware/limit'
import { signedIn } from './middleware/session'
import { matchOwnPassword, passwordTries } from './own-password'
import { accountsOf, keepProof, newToken, redeemProof } from './proofs'
import { refuse, refuseTurn } from './refuse'
import { validate } from './validate'

const tag = 'Account'

/** Forgetting a password and changing it. Mounted under `/auth`. */
export const passwords = new Hono<ApiEnv>()
	.post(
		'/reset',
		describe({
			summary: 'Ask for a message to set a new password',
			description: 'The answer is the same whether the address has an account or not.',
			tag,
			answers: { 200: mailSent },
			failures: ['invalid_input', 'rate_limited']
		}),
		limit({ name: 'reset', max: 20, windowSeconds: 3600, key: 'address' }),
		validate('json', resetInput),
		async (c) => {
			const { email } = c.req.valid('json')
			const turn = await takeResetMail(c, email)
			if (!turn.allowed) return refuseTurn(c, turn)
			inBackground('reset_mail_failed', () => sendReset(c, email))
			return c.json({ status: 'check_your_mail' as const }, 200)
		}
	)
	.post(
		'/reset/confirm',
		describe({
			summary: 'Set a new password with the token of the message',
			description: 'Ends every session. The token works once, for an hour.',
			tag,
			answers: { 204: null },
			failures: ['invalid_input', 'rate_limited']
		}),
		limit({ name: 'reset-confirm', max: 20, windowSeconds: 600, key: 'address' }),
		validate('json', resetConfirmInput),
		async (c) => {
			const { token, password } = c.req.valid('json')
			const db = openDb(c.env.DB)
			const userId = await redeemProof(await accountsOf(c), 'reset', token)
			const user = userId && (await findUser(db, userId))
			if (!user) return refuse(c, { code: 'invalid_input', message: deadLink })
			const before = await findPasswordHash(db, user.id)
			const hash = await hashPassword(password, before ?? undefined)
			await resetPassword(db, user, hash, new Date())
			await forgetPasswordGuesses(c, user.email)
			inBackground('password_mail_failed', () => sendChanged(c, user.email))
			return c.body(null, 204)
		}
	)
	.post(
		'/password',
		describe({
			summary: 'Change the password',
			description:
				'Needs the current one. Ends every other session, and makes a link to a new address worthless.',
			tag,
			answers: { 204: null },
			failures: ['invalid_input', 'not_authenticated', 'rate_limited']
		}),
		signedIn,
		passwordTries,
		validate('json', passwordChangeInput),
		async (c) => {
			const { currentPassword, newPassword } = c.req.valid('json')
			const { id, email, sessionId } = c.get('user')
			const db = openDb(c.env.DB)
			const before = await matchOwnPassword(db, id, currentPassword)
			if (!before) return refuse(c, { code: 'invalid_input', fields: [wrongCurrent] })
			const hash = await hashPassword(newPassword, before)
			await db.batch([
				setPasswordHash(db, id, hash, new Date()),
				endOtherSessions(db, id, sessionId),
				forgetAddressChanges(db, id)
			])
			inBackground('password_mail_failed', () => sendChanged(c, email))
			return c.body(null, 204)
		}
	)

async function sendReset(c: Incoming, email: string): Promise<void> {
	const [claim] = await findClaims(openDb(c.env.DB), email)
	if (!claim) return
	const token = newToken()
	await keepProof(await accountsOf(c), 'reset', token, claim.userId)
	const url = `${appOrigin(c.env, c.req.url)}/reset?token=${token}`
	await sendMail(c.env, resetLetter(email, url))
}

async function sendChanged(c: Incoming, email: string): Promise<void> {
	await sendMail(c.env, passwordChangedLetter(email, appOrigin(c.env, c.req.url)))
}

const deadLink = 'This link was used or is too old. Ask for a new one.'
const wrongCurrent = { path: 'currentPassword', message: 'This is not your current password.' }
