import { expect, test } from 'vitest'
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

const change = (person: Person, email: string, password = person.password) =>
	ask('POST', '/auth/email', { headers: person.headers, body: { email, password } })
const confirm = (person: Person, token: string) =>
	ask('POST', '/auth/email/confirm', { headers: person.headers, body: { token } })
const linkTo = async (email: string) => readToken(await nextMail(email, /Confirm your new/))
const statusAs = async (email: string, { password }: Person) =>
	(await signIn({ email, password })).status
const emailOf = async (person: Person) =>
	(await (await ask('GET', '/users/me', { headers: person.headers })).json<{ email: string }>())
		.email

test('a new address holds once its link comes back, and not before', async () => {
	const person = await signUp()
	const next = newEmail()
	expect((await change(person, ` ${next.toUpperCase()} `)).status).toBe(200)
	const token = await linkTo(next)
	expect(await emailOf(person)).toBe(person.email)
	expect(await statusAs(next, person)).toBe(401)
	const answer = await confirm(person, token)
	expect(await answer.json()).toEqual({ email: next })
	expect(await emailOf(person)).toBe(next)
	expect(await statusAs(next, person)).toBe(200)
	expect(await statusAs(person.email, person)).toBe(401)
	expect((await confirm(person, token)).status).toBe(400)
})

test('the address before gets a notice when it is asked for and when it changed', async () => {
	const person = await signUp()
	const next = newEmail()
	await change(person, next)
	const asked = await nextMail(person.email, /A new address/)
	expect(asked.text).toContain(next)
	await confirm(person, await linkTo(next))
	expect((await nextMail(person.email, /was changed/)).text).toContain(next)
})

test('a wrong password and one’s own address are refused, and nothing is sent', async () => {
	const person = await signUp()
	const next = newEmail()
	const wrong = await change(person, next, 'not my password')
	expect(wrong.status).toBe(400)
	expect(await wrong.json()).toMatchObject({ fields: [{ path: 'password' }] })
	const same = await change(person, person.email)
	expect(await same.json()).toMatchObject({ fields: [{ path: 'email' }] })
	expect(await mailsTo(next)).toEqual([])
})

test('a taken address is answered like a free one, and its owner is told', async () => {
	const [person, owner] = [await signUp(), await signUp()]
	await letPass(3600)
	const taken = await change(person, owner.email)
	const free = await change(person, newEmail())
	expect(taken.status).toBe(free.status)
	expect(await taken.json()).toEqual(await free.json())
	expect((await nextMail(owner.email, /has a resuMAX account already/)).text).not.toContain(
		'token='
	)
	await nextMail(person.email, /A new address/)
	expect(await emailOf(owner)).toBe(owner.email)
})

test('a link counts for the account that asked for it only', async () => {
	const [person, other] = [await signUp(), await signUp()]
	const next = newEmail()
	await change(person, next)
	const token = await linkTo(next)
	expect((await confirm(other, token)).status).toBe(400)
	expect((await ask('POST', '/auth/email/confirm', { body: { token } })).status).toBe(401)
	expect((await ask('POST', '/auth/verify', { body: { token } })).status).toBe(400)
	expect((await confirm(person, token)).status).toBe(200)
})

test('who proves the address first has it', async () => {
	const [first, second] = [await signUp(), await signUp()]
	const next = newEmail()
	await change(first, next)
	const link = await linkTo(next)
	await letPass(60)
	await change(second, next)
	const later = readToken(await nextMail(next, /Confirm your new/, 1))
	expect((await confirm(second, later)).status).toBe(200)
	expect((await confirm(first, link)).status).toBe(400)
	expect(await emailOf(first)).toBe(first.email)
})

test('who only claimed the address without proof loses that account', async () => {
	const person = await signUp()
	const next = newEmail()
	const claim = await signUp({ email: next, verified: false, password: 'another long password' })
	await letPass(3600)
	await change(person, next)
	await confirm(person, await linkTo(next))
	expect((await ask('GET', '/users/me', { headers: claim.headers })).status).toBe(401)
	expect(await statusAs(next, person)).toBe(200)
})

test.each(['a new password', 'a reset', 'another request', 'an hour'])(
	'after %s the link no longer works',
	async (what) => {
		const person = await signUp()
		const next = newEmail()
		await change(person, next)
		const token = await linkTo(next)
		const { headers } = person
		let reader = person
		if (what === 'a new password') {
			const body = { currentPassword: person.password, newPassword: 'a wholly other password' }
			await ask('POST', '/auth/password', { headers, body })
		}
		if (what === 'a reset') {
			await ask('POST', '/auth/reset', { body: { email: person.email } })
			const reset = readToken(await nextMail(person.email, /Set a new/))
			const password = 'a wholly other password'
			await ask('POST', '/auth/reset/confirm', { body: { token: reset, password } })
			const signedIn = await signIn({ ...person, password })
			const session = await signedIn.json<{ token: string }>()
			reader = { ...person, headers: { Authorization: `Bearer ${session.token}` } }
		}
		if (what === 'another request') {
			const other = newEmail()
			await change(person, other)
			await linkTo(other)
		}
		if (what === 'an hour') await letPass(3601)
		expect((await confirm(reader, token)).status).toBe(400)
		expect(await emailOf(reader)).toBe(person.email)
	}
)

test('links that were sent to the address before prove nothing for the new one', async () => {
	const person = await signUp({ verified: false })
	const link = readVerification(await nextMail(person.email, /is your resuMAX code/)).token
	const next = newEmail()
	await change(person, next)
	await confirm(person, await linkTo(next))
	const me = await (await ask('GET', '/users/me', { headers: person.headers })).json()
	expect(me).toMatchObject({ email: next, emailVerified: true })
	expect((await ask('POST', '/auth/verify', { body: { token: link } })).status).toBe(400)
	// It was never proven to be theirs, so nobody there is written to.
	expect((await mailsTo(person.email)).map(({ subject }) => subject)).toHaveLength(1)
})
