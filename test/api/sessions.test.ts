import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { signedInDevices } from '../../src/account/input'
import { openDb } from '../../worker/db/client'
import { session } from '../../worker/db/schema'
import { ask, cookieOf, sessionOf, signIn, signUp, statusOf } from '../support/people'

const db = openDb(env.DB)
const day = 24 * 3600 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day)

test('signing out everywhere ends every session', async () => {
	const person = await signUp({ verified: false })
	const other = cookieOf(await signIn(person))
	await ask('POST', '/auth/sign-out-everywhere', { headers: person.headers })
	expect(await statusOf(person.headers)).toBe(401)
	expect(await statusOf({ Cookie: other })).toBe(401)
})

test('sessions are listed, and ended one by one or all but this', async () => {
	const person = await signUp({ verified: false })
	const cookies = [cookieOf(await signIn(person)), cookieOf(await signIn(person))]
	const list = async () =>
		signedInDevices.parse(
			await (await ask('GET', '/auth/sessions', { headers: person.headers })).json()
		).items
	expect((await list()).map((device) => device.current).sort()).toEqual([false, false, true])

	const one = (await list()).find((device) => !device.current)
	await ask('DELETE', `/auth/sessions/${one?.id}`, { headers: person.headers })
	expect(await list()).toHaveLength(2)
	await ask('DELETE', '/auth/sessions', { headers: person.headers })
	expect(await list()).toEqual([expect.objectContaining({ current: true })])
	for (const Cookie of cookies) expect(await statusOf({ Cookie })).toBe(401)
})

test("another person's session cannot be ended", async () => {
	const [one, other] = [await signUp({ verified: false }), await signUp({ verified: false })]
	const { id } = await sessionOf(other)
	const response = await ask('DELETE', `/auth/sessions/${id}`, { headers: one.headers })
	expect(response.status).toBe(404)
	expect(await statusOf(other.headers)).toBe(200)
})

test('a session that is used a day after its last extension lives another 7 days', async () => {
	const person = await signUp({ verified: false })
	const { id } = await sessionOf(person)
	const setEnd = (expiresAt: Date) =>
		db.update(session).set({ expiresAt }).where(eq(session.id, id))

	await setEnd(inDays(6.5))
	const early = await ask('GET', '/users/me', { headers: { Cookie: person.cookie } })
	expect(early.headers.get('Set-Cookie')).toBeNull()
	expect((await sessionOf(person)).expiresAt.getTime()).toBeLessThan(inDays(6.6).getTime())

	await setEnd(inDays(5.9))
	const late = await ask('GET', '/users/me', { headers: { Cookie: person.cookie } })
	expect(late.headers.get('Set-Cookie')).toContain('Max-Age=604800')
	expect(cookieOf(late)).toBe(person.cookie)
	expect((await sessionOf(person)).expiresAt.getTime()).toBeGreaterThan(inDays(6.9).getTime())

	await setEnd(inDays(-0.01))
	expect(await statusOf({ Cookie: person.cookie })).toBe(401)
})

test('a session token as the database has it is not enough to be somebody', async () => {
	const person = await signUp({ verified: false })
	const { token } = await sessionOf(person)
	expect(await statusOf({ Authorization: `Bearer ${token}` })).toBe(401)
	expect(await statusOf({ Cookie: `__Host-resumax_session=${token}` })).toBe(401)
})

test('a wrong bearer token does not fall back to the cookie', async () => {
	const person = await signUp({ verified: false })
	expect(await statusOf({ Authorization: 'Bearer nothing', Cookie: person.cookie })).toBe(401)
})
