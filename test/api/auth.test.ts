import { expect, test } from 'vitest'
import { ask, mailsTo, signUp } from '../support/people'

test('who signs up is signed in at once, and verified by the code of the message', async () => {
	const person = await signUp({ verified: false })
	expect(await (await ask('GET', '/users/me', { headers: person.headers })).json()).toMatchObject({
		id: person.id,
		emailVerified: false
	})
	console.log(await mailsTo(person.email), person)
})
test('verified', async () => {
	const person = await signUp()
	expect(await (await ask('GET', '/users/me', { headers: person.headers })).json()).toMatchObject({
		emailVerified: true
	})
})
