import { randomBytes } from 'node:crypto'
import { until } from './client.mjs'

/** Signs up with an address of nobody and types the code from the local mailbox. */
export async function makeAccount(client) {
	const email = `demo-${randomBytes(6).toString('hex')}@example.com`
	const password = randomBytes(18).toString('base64url')
	const { token } = await client.post('/auth/sign-up', { name: 'Demo Person', email, password })
	client.token = token
	const { items } = await until(
		() => client.get(`/dev/mailbox?to=${encodeURIComponent(email)}`),
		({ items }) => items.length > 0
	)
	const code = /^\d{6}$/m.exec(items[0].text)?.[0]
	await client.post('/auth/verify', { code })
}
