import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type { Mail } from '../../src/mail/letter'
import { sendMail } from '../../worker/adapters/mail'
import { app } from '../../worker/api/app'
import { ask, mailsTo, newEmail } from '../support/people'

type Sent = Mail & { from: unknown }

/** The worker in production, with a mail service that keeps what it is given. */
function production() {
	const sent: Sent[] = []
	const MAIL = { send: async (mail: Sent) => sent.push(mail) }
	const bindings = {
		...env,
		MAIL,
		ENVIRONMENT: 'production',
		APP_ORIGIN: 'https://resumax.example'
	}
	const post = (path: string, body: unknown) =>
		app.request(
			`/api/v1${path}`,
			{
				method: 'POST',
				body: JSON.stringify(body),
				headers: { 'Content-Type': 'application/json' }
			},
			bindings
		)
	return { sent, post, get: (path: string) => app.request(`/api/v1${path}`, {}, bindings) }
}

const letter = (to: string, subject: string): Mail => ({ to, subject, text: 'Text', html: '<p>' })

test('in development messages go into the mailbox, newest first, until it is emptied', async () => {
	const [to, other] = [newEmail(), newEmail()]
	await sendMail(env, letter(to, 'First'))
	await new Promise((resolve) => setTimeout(resolve, 5))
	await sendMail(env, letter(to, 'Second'))
	await sendMail(env, letter(other, 'Not theirs'))
	const mails = await mailsTo(to.toUpperCase())
	expect(mails.map((mail) => mail.subject)).toEqual(['Second', 'First'])
	expect(mails[0]).toMatchObject({ id: expect.stringMatching(/^mail_/), to, text: 'Text' })

	expect((await ask('DELETE', '/dev/mailbox')).status).toBe(204)
	expect(await mailsTo(to)).toEqual([])
})

test('in production messages are sent, link to the configured origin, and no mailbox exists', async () => {
	const { sent, post, get } = production()
	const email = newEmail()
	const signUp = { name: 'Ada Example', email, password: 'correct horse battery' }
	expect((await post('/auth/sign-up', signUp)).status).toBe(200)
	await expect.poll(() => sent.length).toBe(1)
	expect(sent[0]).toMatchObject({
		from: { name: 'resuMAX', email: 'hello@resumax.example' },
		to: email,
		subject: expect.stringMatching(/^\d{6} is your resuMAX code$/),
		text: expect.stringContaining('https://resumax.example/verify?token=')
	})
	expect((await get('/dev/mailbox')).status).toBe(404)
	expect(await mailsTo(email)).toEqual([])
})
