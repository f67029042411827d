import { Hono } from 'hono'
import { signedIn, signInInput, signUpInput } from '../../src/account/input'
import { hashPassword, matchPassword } from '../adapters/password'
import { openDb } from '../db/client'
import { findClaims, insertUser } from '../db/user'
import { newId } from '../id'
import { forgetPasswordGuesses, takePasswordGuess, takeVerificationMail } from './account-rates'
import { inBackground } from './background'
import type { ApiEnv } from './context'
import { describe } from './describe'
import { emailChanges } from './email-changes'
import { limit } from './middleware/limit'
import { openSession } from './open-session'
import { passwords } from './passwords'
import { refuse, refuseTurn } from './refuse'
import { sessions } from './sessions'
import { validate } from './validate'
import { verification } from './verification'
import { sendVerification } from './verification-mail'

const tag = 'Account'

export const auth = new Hono<ApiEnv>()
	.post(
		'/sign-up',
		describe({
			summary: 'Create an account and sign in',
			description:
				'The answer is the same whether the address has an account or not. A message with a code and a link goes to the address; until one of them comes back, nothing can be uploaded.',
			tag,
			answers: { 200: signedIn },
			failures: ['invalid_input', 'rate_limited']
		}),
		limit({ name: 'sign-up', max: 20, windowSeconds: 3600, key: 'address' }),
		validate('json', signUpInput),
		async (c) => {
			const { name, email, password } = c.req.valid('json')
			const turn = await takeVerificationMail(c, email)
			if (!turn.allowed) return refuseTurn(c, turn)
			const db = openDb(c.env.DB)
			const [claim] = await findClaims(db, email)
			const passwordHash = await hashPassword(password, claim?.passwordHash)
			const id = newId('usr')
			await insertUser(db, { id, name, email, passwordHash }, new Date())
			inBackground('verification_mail_failed', () => sendVerification(c, { id, email }))
			return c.json(await openSession(c, id), 200)
		}
	)
	.post(
		'/sign-in',
		describe({
			summary: 'Sign in with e-mail address and password',
			description:
				'Sets the session cookie; API clients send the token as `Authorization: Bearer`. It lasts 7 days and is extended when used. Five wrong passwords from one network lock the address there for 15 minutes.',
			tag,
			answers: { 200: signedIn },
			failures: ['invalid_input', 'not_authenticated', 'account_locked', 'rate_limited']
		}),
		limit({ name: 'sign-in', max: 60, windowSeconds: 600, key: 'address' }),
		validate('json', signInInput),
		async (c) => {
			const { email, password } = c.req.valid('json')
			const turn = await takePasswordGuess(c, email)
			if (!turn.allowed) {
				return refuse(c, { code: 'account_locked', retryAfterSeconds: turn.retryAfterSeconds })
			}
			const claims = await findClaims(openDb(c.env.DB), email)
			const hashes = claims.map((claim) => claim.passwordHash)
			const claim = claims[await matchPassword(password, hashes)]
			if (!claim) return refuse(c, { code: 'not_authenticated', message: wrongPassword })
			await forgetPasswordGuesses(c, email)
			return c.json(await openSession(c, claim.userId), 200)
		}
	)
	.route('/', sessions)
	.route('/', verification)
	.route('/', passwords)
	.route('/', emailChanges)

const wrongPassword = 'The e-mail address or the password is not right.'
