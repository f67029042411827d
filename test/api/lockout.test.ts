import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { attempt } from '../../worker/db/schema'
import { ask, newEmail, type Person, signUp } from '../support/people'
import { letPass } from '../support/time'

const db = openDb(env.DB)
const here = { 'CF-Connecting-IP': '203.0.113.7' }
const elsewhere = { 'CF-Connecting-IP': '198.51.100.9' }

function signIn(email: string, password: string, headers: Record<string, string> = here) {
	return ask('POST', '/auth/sign-in', { body: { email, password }, headers })
}

async function guessWrong(email: string, times: number): Promise<number[]> {
	const answers = Array.from({ length: times }, (_, i) => signIn(email, `wrong ${i}`))
	return (await Promise.all(answers)).map((response) => response.status)
}

const stillSignedIn = async ({ headers }: Person) =>
	(await ask('GET', '/users/me', { headers })).status === 200

test('five wrong passwords lock the address for that network, for 15 minutes', async () => {
	const person = await signUp({ verified: false })
	expect((await guessWrong(person.email, 8)).sort()).toEqual([
		401, 401, 401, 401, 401, 423, 423, 423
	])

	const locked = await signIn(person.email, person.password)
	expect(locked.status).toBe(423)
	expect(await locked.json()).toMatchObject({ code: 'account_locked' })
	const wait = Number(locked.headers.get('Retry-After'))
	expect(wait).toBeGreaterThan(14 * 60)
	expect(wait).toBeLessThanOrEqual(15 * 60)

	expect(await stillSignedIn(person)).toBe(true)
	expect((await signIn(person.email, person.password, elsewhere)).status).toBe(200)

	await letPass(14 * 60)
	expect((await signIn(person.email, person.password)).status).toBe(423)
	await letPass(61)
	expect((await signIn(person.email, person.password)).status).toBe(200)
})

test('the right password forgets the wrong ones before it', async () => {
	const person = await signUp({ verified: false })
	await guessWrong(person.email, 4)
	expect((await signIn(person.email, person.password)).status).toBe(200)
	expect(await guessWrong(person.email, 2)).toEqual([401, 401])
})

test('an address without an account locks in the same way and words', async () => {
	const person = await signUp({ verified: false })
	const wrong = async (email: string) => {
		const { requestId: _, ...body } = await (await signIn(email, 'wrong')).json<{
			requestId: string
		}>()
		return body
	}
	const unknown = newEmail()
	expect(await wrong(unknown)).toEqual(await wrong(person.email))
	expect((await guessWrong(unknown, 5)).sort()).toEqual([401, 401, 401, 401, 423])
	expect(await wrong(unknown)).toMatchObject({ code: 'account_locked' })
})

test('addresses and networks are not kept in clear', async () => {
	const email = newEmail()
	await signIn(email, 'not the password')
	const kept = JSON.stringify(await db.select().from(attempt))
	expect(kept).not.toContain(email)
	expect(kept).not.toContain('203.0.113.7')
})

test('a network that signs up too often has to wait, others do not', async () => {
	const network = (last: number) => ({ 'CF-Connecting-IP': `2001:db8:7:7::${last}` })
	const signUpFrom = (headers: Record<string, string>) =>
		ask('POST', '/auth/sign-up', { body: { name: 'Ada' }, headers })
	for (let i = 1; i <= 20; i++) expect((await signUpFrom(network(i))).status).toBe(400)
	const response = await signUpFrom(network(21))
	expect(response.status).toBe(429)
	expect(await response.json()).toMatchObject({ code: 'rate_limited' })
	expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(3500)
	expect((await signUpFrom(elsewhere)).status).toBe(400)
})
