import { expect, test } from 'vitest'
import { signedIn } from '../../src/account/input'
import { ask, newEmail, signIn, signUp, statusOf } from '../support/people'

test('who signs up is signed in at once, by cookie and by token, but not verified', async () => {
	const person = await signUp({ verified: false })
	for (const headers of [person.headers, { Cookie: person.cookie }]) {
		const response = await ask('GET', '/users/me', { headers })
		expect(await response.json()).toMatchObject({ id: person.id, emailVerified: false })
	}
})

test('the session cookie cannot be read by scripts, sent in clear, or sent from other sites', async () => {
	const email = newEmail()
	const body = { name: 'Ada Example', email, password: 'correct horse battery' }
	const response = await ask('POST', '/auth/sign-up', { body })
	const [pair, ...attributes] = response.headers.get('Set-Cookie')?.split('; ') ?? []
	expect(pair).toMatch(/^__Host-resumax_session=/)
	expect(attributes.sort()).toEqual(
		['HttpOnly', 'Max-Age=604800', 'Path=/', 'SameSite=Lax', 'Secure'].sort()
	)
})

test('a sign-up that cannot be is refused field by field', async () => {
	const body = { name: ' ', email: 'nobody', password: 'short' }
	const response = await ask('POST', '/auth/sign-up', { body })
	expect(response.status).toBe(400)
	expect(await response.json()).toMatchObject({
		code: 'invalid_input',
		requestId: expect.stringMatching(/^req_/),
		fields: [{ path: 'name' }, { path: 'email' }, { path: 'password' }]
	})
})

test('a person signs in with any case of their address, and out again', async () => {
	const person = await signUp({ verified: false })
	const response = await signIn({ ...person, email: ` ${person.email.toUpperCase()}` })
	const { token, user, expiresAt } = signedIn.parse(await response.json())
	expect(user.id).toBe(person.id)
	expect(new Date(expiresAt).getTime()).toBeGreaterThan(Date.now() + 6.9 * 24 * 3600 * 1000)

	const headers = { Authorization: `Bearer ${token}` }
	const out = await ask('POST', '/auth/sign-out', { headers })
	expect(out.status).toBe(204)
	expect(out.headers.get('Set-Cookie')).toMatch(/^__Host-resumax_session=;.*Max-Age=0/)
	expect(await statusOf(headers)).toBe(401)
	expect(await statusOf(person.headers)).toBe(200)
})
