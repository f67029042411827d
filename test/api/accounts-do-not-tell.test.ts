import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { signedIn } from '../../src/account/input'
import { openDb } from '../../worker/db/client'
import { session, user } from '../../worker/db/schema'
import {
	ask,
	mailsTo,
	newEmail,
	nextMail,
	type Person,
	readToken,
	readVerification,
	signIn,
	signUp
} from '../support/people'
import { letPass } from '../support/time'

const db = openDb(env.DB)
const stranger = { name: 'Mallory Example', password: 'a password of a stranger' }

/** What differs from request to request anyway. */
const fresh = new Set(['requestId', 'token', 'expiresAt', 'id', 'email', 'createdAt'])

/** What an observer can compare of an answer. */
async function seen(response: Response) {
	const body = JSON.parse(await response.text(), (key, value) => (fresh.has(key) ? '…' : value))
	return { status: response.status, headers: [...response.headers.keys()].sort(), body }
}

const signUpAs = (email: string) => ask('POST', '/auth/sign-up', { body: { ...stranger, email } })
const signInAs = (email: string) => signIn({ ...stranger, email })

test('signing up with a taken address looks like signing up with a free one', async () => {
	const owner = await signUp()
	await letPass(61)
	const free = newEmail()
	const [taken, untaken] = [await signUpAs(owner.email), await signUpAs(free)]
	const headers = {
		Authorization: `Bearer ${signedIn.parse(await taken.clone().json()).token}`
	}
	expect(await seen(taken)).toEqual(await seen(untaken))

	// Also what one can do after it: see oneself, sign in again, ask for the message, type a code.
	expect(await seen(await signInAs(owner.email))).toEqual(await seen(await signInAs(free)))
	const me = await ask('GET', '/users/me', { headers })
	expect(await me.json()).toMatchObject({ email: owner.email, emailVerified: false })
	await letPass(61)
	expect((await ask('POST', '/auth/verify/resend', { headers })).status).toBe(200)
	const guess = await ask('POST', '/auth/verify', { body: { code: '123456' }, headers })
	expect(guess.status).toBe(400)
})

test('the owner of a taken address is told, and nothing of theirs changes', async () => {
	const owner = await signUp()
	await letPass(61)
	await signUpAs(owner.email)
	const mail = await nextMail(owner.email, /already have a resuMAX account/)
	expect(mail.text).toContain('http://localhost/log-in')
	expect(mail.text).not.toMatch(/\d{6}|Mallory/)
	const response = await signIn(owner)
	expect(signedIn.parse(await response.json()).user).toMatchObject({ id: owner.id })
})

test('a reset is answered alike for an address with an account and one without', async () => {
	const person = await signUp({ verified: false })
	const unknown = newEmail()
	const reset = (email: string) => ask('POST', '/auth/reset', { body: { email } })
	for (let i = 0; i < 3; i++)
		expect(await seen(await reset(unknown))).toEqual(await seen(await reset(person.email)))
	const [late, lateToo] = [await reset(unknown), await reset(person.email)]
	expect(late.status).toBe(429)
	expect(await seen(late)).toEqual(await seen(lateToo))
	await nextMail(person.email, /Set a new resuMAX password/, 2)
	expect(await mailsTo(unknown)).toEqual([])
})

test('who proves an address gets it; those who only claimed it are gone', async () => {
	const attacker = await signUp({ verified: false, password: 'attacker password' })
	await letPass(61)
	const owner = await signUp({ email: attacker.email, password: 'owner password' })

	expect((await ask('GET', '/users/me', { headers: attacker.headers })).status).toBe(401)
	expect((await signIn({ ...owner, password: 'attacker password' })).status).toBe(401)
	const rows = await db.select().from(user).where(eq(user.email, owner.email))
	expect(rows.map((row) => row.id)).toEqual([owner.id])
	const sessions = await db.select().from(session).where(eq(session.userId, attacker.id))
	expect(sessions).toEqual([])
})

test("the link of somebody else's sign-up does not verify it for who has their own", async () => {
	const attacker = await signUp({ verified: false })
	const { token } = readVerification(await nextMail(attacker.email, /code/))
	await letPass(61)
	const owner = await signUp({ verified: false, email: attacker.email })
	const verify = (value: string, person: Person) =>
		ask('POST', '/auth/verify', { body: { token: value }, headers: person.headers })
	expect((await verify(token, owner)).status).toBe(400)

	const mine = readVerification(await nextMail(owner.email, /code/, 1))
	expect((await verify(mine.token, owner)).status).toBe(200)
})

test('a reset for an address that nobody has proven takes it from the one who claimed it', async () => {
	const attacker = await signUp({ verified: false })
	await ask('POST', '/auth/reset', { body: { email: attacker.email } })
	const token = readToken(await nextMail(attacker.email, /Set a new/))
	const password = 'the new password of the owner'
	await ask('POST', '/auth/reset/confirm', { body: { token, password } })
	expect((await ask('GET', '/users/me', { headers: attacker.headers })).status).toBe(401)
	const response = await signIn({ ...attacker, password })
	expect(signedIn.parse(await response.json()).user.emailVerified).toBe(true)
})
