import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { account } from '../../worker/db/schema'
import {
	ask,
	cookieOf,
	nextMail,
	type Person,
	readToken,
	signIn,
	signUp,
	statusOf
} from '../support/people'
import { letPass } from '../support/time'

const password = 'a new password to use'

const confirm = (body: unknown) => ask('POST', '/auth/reset/confirm', { body })

async function askForReset({ email }: Person): Promise<string> {
	await ask('POST', '/auth/reset', { body: { email } })
	return readToken(await nextMail(email, /Set a new resuMAX password/))
}

test('a reset sets the password, once, and ends every session', async () => {
	const person = await signUp()
	const other = cookieOf(await signIn(person))
	const token = await askForReset(person)

	expect((await confirm({ token, password: 'short' })).status).toBe(400)
	const both = await Promise.all([confirm({ token, password }), confirm({ token, password })])
	expect(both.map((response) => response.status).sort()).toEqual([204, 400])
	expect(await statusOf(person.headers)).toBe(401)
	expect(await statusOf({ Cookie: other })).toBe(401)
	expect((await signIn(person)).status).toBe(401)
	expect((await signIn({ ...person, password })).status).toBe(200)
	await nextMail(person.email, /password was changed/)

	const again = await confirm({ token, password: 'yet another password' })
	expect(again.status).toBe(400)
	expect(await again.json()).toMatchObject({ code: 'invalid_input' })
})

test('using one reset message makes the others worthless', async () => {
	const person = await signUp()
	const first = await askForReset(person)
	await ask('POST', '/auth/reset', { body: { email: person.email } })
	const second = readToken(await nextMail(person.email, /Set a new/, 1))
	expect((await confirm({ token: second, password })).status).toBe(204)
	expect((await confirm({ token: first, password })).status).toBe(400)
})

test('a reset message works for an hour', async () => {
	const token = await askForReset(await signUp())
	await letPass(3601)
	expect((await confirm({ token, password })).status).toBe(400)
})

test('a reset opens a locked sign-in', async () => {
	const person = await signUp()
	for (let i = 0; i < 5; i++) await signIn({ ...person, password: 'wrong password' })
	expect((await signIn(person)).status).toBe(423)
	await confirm({ token: await askForReset(person), password })
	expect((await signIn({ ...person, password })).status).toBe(200)
})

test('the password changes with the current one, and ends every other session', async () => {
	const person = await signUp()
	const other = cookieOf(await signIn(person))
	const change = (currentPassword: string) =>
		ask('POST', '/auth/password', {
			body: { currentPassword, newPassword: password },
			headers: person.headers
		})
	const wrong = await change('not the password')
	expect(wrong.status).toBe(400)
	expect(await wrong.json()).toMatchObject({ fields: [{ path: 'currentPassword' }] })
	expect(await statusOf({ Cookie: other })).toBe(200)

	expect((await change(person.password)).status).toBe(204)
	expect(await statusOf(person.headers)).toBe(200)
	expect(await statusOf({ Cookie: other })).toBe(401)
	expect((await signIn({ ...person, password })).status).toBe(200)
})

test('a password is kept as a hash that says how it was made', async () => {
	const person = await signUp({ verified: false })
	const [row] = await openDb(env.DB).select().from(account).where(eq(account.userId, person.id))
	expect(row?.password).toMatch(/^scrypt\$32768\$8\$3\$[\w+/]{22}==\$[\w+/]{86}==$/)
})
