import { expect, test } from 'vitest'
import { resumeMediaTypes } from '../../src/resume/resource'
import { ask, mailsTo, nextMail, type Person, readVerification, signUp } from '../support/people'
import { letPass } from '../support/time'

const codeMail = /is your resuMAX code/

const verify = (body: unknown, headers: Record<string, string> = {}) =>
	ask('POST', '/auth/verify', { body, headers })

const isVerified = async ({ headers }: Person) =>
	(await (await ask('GET', '/users/me', { headers })).json<{ emailVerified: boolean }>())
		.emailVerified

async function firstMail(person: Person) {
	return readVerification(await nextMail(person.email, codeMail))
}

test('an unverified person cannot upload, and can once verified', async () => {
	const person = await signUp({ verified: false })
	const body = { fileName: 'a.pdf', size: 1000, mediaType: resumeMediaTypes.pdf }
	const upload = (headers = {}) => ask('POST', '/resumes/presign', { body, headers })
	const refused = await upload(person.headers)
	expect(refused.status).toBe(403)
	expect(await refused.json()).toMatchObject({ code: 'not_verified' })
	expect((await upload()).status).toBe(401)

	const { code } = await firstMail(person)
	expect((await verify({ code }, person.headers)).status).toBe(200)
	expect((await upload(person.headers)).ok).toBe(true)
})

test('the link of the message verifies without a session, once, and signs nobody in', async () => {
	const person = await signUp({ verified: false })
	const { token } = await firstMail(person)
	const response = await verify({ token })
	expect(response.status).toBe(200)
	expect(response.headers.get('Set-Cookie')).toBeNull()
	expect(await isVerified(person)).toBe(true)
	expect((await verify({ token })).status).toBe(400)
})

test('after five wrong codes the right one no longer works, until a new message', async () => {
	const person = await signUp({ verified: false })
	const { code } = await firstMail(person)
	const wrong = code === '000000' ? '000001' : '000000'
	for (let i = 0; i < 5; i++) {
		const response = await verify({ code: wrong }, person.headers)
		expect(response.status).toBe(400)
		expect(await response.json()).toMatchObject({ fields: [{ path: 'code' }] })
	}
	const response = await verify({ code }, person.headers)
	expect(response.status).toBe(429)
	expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
	expect(await isVerified(person)).toBe(false)

	await letPass(61)
	await ask('POST', '/auth/verify/resend', { headers: person.headers })
	const again = readVerification(await nextMail(person.email, codeMail, 1))
	expect((await verify({ code: again.code }, person.headers)).status).toBe(200)
})

test('a code ends after 10 minutes, a link after 24 hours', async () => {
	const person = await signUp({ verified: false })
	const { code, token } = await firstMail(person)
	await letPass(10 * 60 + 1)
	expect((await verify({ code }, person.headers)).status).toBe(400)
	await letPass(24 * 3600)
	expect((await verify({ token })).status).toBe(400)
	expect(await isVerified(person)).toBe(false)
})

test("a code is good for its own account only, and needs that account's session", async () => {
	const [one, other] = [await signUp({ verified: false }), await signUp({ verified: false })]
	const { code } = await firstMail(one)
	expect((await verify({ code }, other.headers)).status).toBe(400)
	expect((await verify({ code })).status).toBe(401)
	for (const body of [{ code: '12345' }, {}, { code, token: 'both' }]) {
		const response = await verify(body, one.headers)
		expect(await response.json()).toMatchObject({
			code: 'invalid_input',
			fields: [{ path: 'code' }]
		})
	}
})

test('the message is sent again once a minute, five times an hour', async () => {
	const person = await signUp({ verified: false })
	const resend = () => ask('POST', '/auth/verify/resend', { headers: person.headers })
	const tooSoon = await resend()
	expect(tooSoon.status).toBe(429)
	expect(Number(tooSoon.headers.get('Retry-After'))).toBeGreaterThan(55)
	for (let sent = 1; sent < 5; sent++) {
		await letPass(61)
		expect((await resend()).status).toBe(200)
		await nextMail(person.email, codeMail, sent)
	}
	await letPass(61)
	const tooMany = await resend()
	expect(tooMany.status).toBe(429)
	expect(Number(tooMany.headers.get('Retry-After'))).toBeGreaterThan(3000)
	expect(await mailsTo(person.email)).toHaveLength(5)
})

test('an earlier code still works beside a later one', async () => {
	const person = await signUp({ verified: false })
	const { code } = await firstMail(person)
	await letPass(61)
	await ask('POST', '/auth/verify/resend', { headers: person.headers })
	await nextMail(person.email, codeMail, 1)
	expect((await verify({ code }, person.headers)).status).toBe(200)
})
