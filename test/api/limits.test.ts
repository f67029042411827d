import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { secretHash } from '../../worker/adapters/secret-hash'
import { app } from '../../worker/api/app'
import { openDb } from '../../worker/db/client'
import { attempt } from '../../worker/db/schema'
import { readSettings } from '../../worker/env'
import { aPerson, ask, newEmail, signUp } from '../support/people'

let networks = 0
/** A network that nobody has asked from. */
const aNetwork = () => ({ 'CF-Connecting-IP': `198.18.7.${++networks}` })

/** How many of so many requests were let through, and what the last was answered with. */
async function through(times: number, send: (index: number) => Promise<Response>) {
	let letThrough = 0
	let last = new Response()
	for (let index = 0; index < times; index++) {
		last = await send(index)
		if (last.status !== 429) letThrough++
	}
	return { letThrough, status: last.status, wait: Number(last.headers.get('Retry-After')) }
}

/** As if so many had come already within this window. */
async function after(count: number, name: string, subject: string) {
	const key = secretHash(readSettings(env).AUTH_SECRET, `limit:${name}`, subject)
	const now = new Date()
	await openDb(env.DB).insert(attempt).values({ key, count, windowStart: now })
}

/** A limit of so many an hour: exactly so many go through, and the next is told when to come back. */
const exactly = (letThrough: number, windowSeconds = 3600) => ({
	letThrough,
	status: 429,
	wait: expect.toSatisfy((wait: number) => wait > 0 && wait <= windowSeconds)
})

test('a person may ask for 60 optimizations an hour, from wherever', async () => {
	const { id, headers } = await aPerson()
	await after(57, 'optimize', id)
	const send = () => ask('POST', '/optimize', { body: {}, headers: { ...headers, ...aNetwork() } })
	expect(await through(5, send)).toEqual(exactly(3))
})

test('a network may ask for 240 optimizations an hour, however many accounts it has', async () => {
	const network = aNetwork()
	const people = [await aPerson(), await aPerson()]
	await after(235, 'optimize', network['CF-Connecting-IP'])
	const send = (index: number) =>
		ask('POST', '/optimize', {
			body: {},
			headers: { ...people[index % people.length]?.headers, ...network }
		})
	expect(await through(7, send)).toEqual(exactly(5))
})

test('a person may ask for 120 exports an hour', async () => {
	const { id, headers } = await aPerson()
	await after(117, 'export', id)
	const send = () => ask('POST', '/exports', { body: {}, headers: { ...headers, ...aNetwork() } })
	expect(await through(5, send)).toEqual(exactly(3))
})

test('a network may begin 20 accounts an hour, each of which is a message', async () => {
	const network = aNetwork()
	const send = () =>
		ask('POST', '/auth/sign-up', {
			body: { name: 'Ada Example', email: newEmail(), password: 'short' },
			headers: network
		})
	expect(await through(22, send)).toEqual(exactly(20))
})

test('a network may try to sign in 60 times in ten minutes', async () => {
	const network = aNetwork()
	const send = () => ask('POST', '/auth/sign-in', { body: {}, headers: network })
	expect(await through(62, send)).toEqual(exactly(60, 600))
})

test('an address is sent one code a minute, from whichever network', async () => {
	const person = await signUp({ verified: false })
	const send = () =>
		ask('POST', '/auth/verify/resend', { headers: { ...person.headers, ...aNetwork() } })
	expect(await through(1, send)).toEqual(exactly(0, 60))
})

test('the brake answers with 429 and when to come back, and lets through what it cannot count', async () => {
	const asked: string[] = []
	const askBraked = (limit: RateLimit['limit'], headers: Record<string, string>) =>
		app.fetch(
			new Request('http://localhost/api/v1/credits', { headers }),
			{ ...env, API_BRAKE: { limit } },
			createExecutionContext()
		)
	const stop = async ({ key }: RateLimitOptions) => {
		asked.push(key)
		return { success: false }
	}
	const stopped = await askBraked(stop, { 'CF-Connecting-IP': '2001:db8:1:2:3::4' })
	expect([stopped.status, stopped.headers.get('Retry-After')]).toEqual([429, '60'])
	expect(await stopped.json()).toMatchObject({ code: 'rate_limited' })
	expect(asked).toEqual(['2001:db8:1:2::/64'])
	expect((await askBraked(stop, {})).status).toBe(401)
	const away = () => Promise.reject(new Error('The brake is away'))
	expect((await askBraked(away, { 'CF-Connecting-IP': '198.18.8.1' })).status).toBe(401)
})

test('the real brake counts where the tests run, too', async () => {
	const answers = await Promise.all([1, 2].map(() => env.API_BRAKE.limit({ key: '198.18.9.1' })))
	expect(answers.map(({ success }) => success)).toEqual([true, true])
})
