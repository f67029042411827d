import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { claimRequest, forgetAnsweredRequests } from '../../worker/db/answered-request'
import { openDb } from '../../worker/db/client'
import { answeredRequest, jobDescription } from '../../worker/db/schema'
import { aPerson, ask, type Person } from '../support/people'

const db = openDb(env.DB)
const text = 'Nurse wanted. You need a licence and two years on a ward. Nights in turn.'

function post(person: Person, key: string, body: object) {
	return ask('POST', '/job-descriptions', {
		body,
		headers: { ...person.headers, 'Idempotency-Key': key }
	})
}

const countOf = async (person: Person) =>
	(await db.select().from(jobDescription).where(eq(jobDescription.userId, person.id))).length

test('the same request again gets the same answer and does nothing', async () => {
	const person = await aPerson()
	const first = await post(person, 'a', { text, title: 'Nurse' })
	const again = await post(person, 'a', { text, title: 'Nurse' })
	expect([first.status, again.status]).toEqual([201, 201])
	expect(again.headers.get('Idempotent-Replay')).toBe('true')
	expect(await again.json()).toEqual(await first.json())
	expect(await countOf(person)).toBe(1)
})

test('another request with the key is a conflict, and another person has keys of their own', async () => {
	const [person, other] = [await aPerson(), await aPerson()]
	await post(person, 'b', { text, title: 'Nurse' })
	const mistaken = await post(person, 'b', { text, title: 'Cook' })
	expect(mistaken.status).toBe(409)
	expect(await mistaken.json()).toMatchObject({ code: 'conflict' })
	expect((await post(other, 'b', { text, title: 'Cook' })).status).toBe(201)
	expect(await countOf(person)).toBe(1)
})

test('many at once do the work once', async () => {
	const person = await aPerson()
	const answers = await Promise.all(
		Array.from({ length: 12 }, () => post(person, 'c', { text, title: 'Nurse' }))
	)
	const statuses = answers.map(({ status }) => status)
	expect(statuses).toContain(201)
	expect(statuses.every((status) => status === 201 || status === 409)).toBe(true)
	expect(await countOf(person)).toBe(1)
})

test('a refusal is an answer too, and a key must be one', async () => {
	const person = await aPerson()
	const refused = await post(person, 'd', { text: '' })
	const again = await post(person, 'd', { text: '' })
	expect([refused.status, again.status]).toEqual([400, 400])
	expect(again.headers.get('Idempotent-Replay')).toBe('true')
	expect((await post(person, 'two words', { text })).status).toBe(400)
})

test('nothing is kept of what is only read', async () => {
	const person = await aPerson()
	const headers = { ...person.headers, 'Idempotency-Key': 'h' }
	expect((await ask('POST', '/job-descriptions/read', { body: { text }, headers })).status).toBe(
		200
	)
	const checked = await ask('POST', '/optimize/opt_1/check', { body: { edits: {} }, headers })
	expect(checked.status).toBe(404)
	const rows = db.select().from(answeredRequest).where(eq(answeredRequest.userId, person.id))
	expect(await rows).toEqual([])
})

test('an answer goes with what it was about', async () => {
	const person = await aPerson()
	await post(person, 'f', { text, title: 'Nurse' })
	const [posting] = await db
		.select()
		.from(jobDescription)
		.where(eq(jobDescription.userId, person.id))
	await post(person, 'g', { text, title: 'Cook' })
	await ask('DELETE', `/job-descriptions/${posting?.id}`, { headers: person.headers })
	const kept = async () => {
		const rows = db.select().from(answeredRequest).where(eq(answeredRequest.userId, person.id))
		return (await rows).map(({ key }) => key)
	}
	await expect.poll(kept, { timeout: 10_000 }).toEqual(['g'])
})

test('a key whose request never ended can be taken over, and answers are forgotten in time', async () => {
	const person = await aPerson()
	const key = { userId: person.id, key: 'e' }
	const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes))
	expect(await claimRequest(db, key, 'hash', at(0))).toBeNull()
	expect(await claimRequest(db, key, 'hash', at(0.5))).toMatchObject({ status: null })
	expect(await claimRequest(db, key, 'hash', at(2))).toBeNull()
	await forgetAnsweredRequests(db, at(1))
	const left = await db.select().from(answeredRequest).where(eq(answeredRequest.userId, person.id))
	expect(left).toHaveLength(1)
})
