import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { accessToken, refreshedSession } from '../../src/account/input'
import { openAccounts } from '../../worker/adapters/accounts'
import { openDb } from '../../worker/db/client'
import { jwks, session } from '../../worker/db/schema'
import { ask, type Person, sessionOf, signUp, statusOf } from '../support/people'

const db = openDb(env.DB)
const day = 24 * 3600 * 1000
const inDays = (days: number) => new Date(Date.now() + days * day)

async function makeToken(person: Person): Promise<string> {
	const response = await ask('GET', '/auth/token', { headers: person.headers })
	return accessToken.parse(await response.json()).token
}

test('refreshing extends the session at once and gives an access token', async () => {
	const person = await signUp({ verified: false })
	await db
		.update(session)
		.set({ expiresAt: inDays(6.5) })
		.where(eq(session.userId, person.id))
	const response = await ask('POST', '/auth/refresh', { headers: person.headers })
	const { token, sessionExpiresAt } = refreshedSession.parse(await response.json())
	expect((await sessionOf(person)).expiresAt.toISOString()).toBe(sessionExpiresAt)
	expect(new Date(sessionExpiresAt).getTime()).toBeGreaterThan(inDays(6.9).getTime())
	expect(await statusOf({ Authorization: `Bearer ${token}` })).toBe(200)
})

test('an access token works for 15 minutes, until its session ends', async () => {
	const person = await signUp({ verified: false })
	const made = await ask('GET', '/auth/token', { headers: { Cookie: person.cookie } })
	const { token, expiresAt } = accessToken.parse(await made.json())
	const left = new Date(expiresAt).getTime() - Date.now()
	expect(left).toBeGreaterThan(14 * 60_000)
	expect(left).toBeLessThanOrEqual(15 * 60_000)

	const headers = { Authorization: `Bearer ${token}` }
	expect(await statusOf(headers)).toBe(200)
	await ask('POST', '/auth/sign-out', { headers: person.headers })
	expect(await statusOf(headers)).toBe(401)
})

test('an access token makes no other', async () => {
	const headers = { Authorization: `Bearer ${await makeToken(await signUp({ verified: false }))}` }
	expect((await ask('GET', '/auth/token', { headers })).status).toBe(401)
	expect((await ask('POST', '/auth/refresh', { headers })).status).toBe(401)
})

test('an access token that is changed, too old, unsigned or for another origin is refused', async () => {
	const person = await signUp({ verified: false })
	const token = await makeToken(person)
	const [header, payload, signature] = token.split('.')
	const other = btoa(JSON.stringify({ alg: 'none', typ: 'JWT' })).replaceAll('=', '')
	const secret = env.AUTH_SECRET
	const sign = async (origin: string, iat: number) => {
		const sid = (await sessionOf(person)).id
		const payload = { sub: person.id, sid, iat, exp: iat + 900 }
		return (await openAccounts({ db, secret, origin }).api.signJWT({ body: { payload } })).token
	}
	const now = Math.floor(Date.now() / 1000)
	expect(await statusOf({ Authorization: `Bearer ${await sign('http://localhost', now)}` })).toBe(
		200
	)
	const refused = [
		`${header}.${payload}.${signature?.split('').reverse().join('')}`,
		`${other}.${payload}.`,
		await sign('http://localhost', now - 901),
		await sign('https://elsewhere.example.com', now),
		'a.b.c'
	]
	for (const wrong of refused)
		expect(await statusOf({ Authorization: `Bearer ${wrong}` })).toBe(401)
})

test('the key that signs access tokens is kept encrypted', async () => {
	await makeToken(await signUp({ verified: false }))
	const keys = await db.select().from(jwks)
	expect(keys.length).toBeGreaterThan(0)
	for (const { privateKey } of keys) expect(privateKey).not.toMatch(/"d"|"kty"/)
})
