import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { overview, replayAnswer } from '../../src/operation/resource'
import { app } from '../../worker/api/app'
import { openDb } from '../../worker/db/client'
import { keepDeadLetter } from '../../worker/db/dead-letter'
import { setOptimizationStatus } from '../../worker/db/optimization'
import { deadLetter, optimization } from '../../worker/db/schema'
import { deliver } from '../support/jobs'
import { aPerson, newEmail, type Person, signUp } from '../support/people'
import { aQueuedOptimization } from '../support/queued'
import { anUploadedResume, rowOf } from '../support/uploaded'

const db = openDb(env.DB)

/** The API of a deployment with these settings. */
async function askWith(
	settings: Record<string, string>,
	path: string,
	{ person, method = 'GET' }: { person?: Person; method?: string } = {}
) {
	const context = createExecutionContext()
	const request = new Request(`http://localhost${path}`, {
		method,
		...(person ? { headers: person.headers } : {})
	})
	const response = await app.fetch(request, { ...env, ...settings }, context)
	await waitOnExecutionContext(context)
	return response
}

async function anOperator() {
	const email = newEmail().replace('person', 'operator')
	const person = await signUp({ email })
	const OPERATORS = `somebody@example.com, ${email.toUpperCase()}`
	const ask = (path: string, method?: string) =>
		askWith({ OPERATORS }, `/api/v1/ops${path}`, { person, ...(method ? { method } : {}) })
	return { person, ask, OPERATORS }
}

test('an operator sees how the deployment is', async () => {
	const { ask } = await anOperator()
	const response = await ask('')
	expect(response.status).toBe(200)
	const seen = overview.parse(await response.json())
	expect(seen.way.shut).toBe(false)
	expect(seen.credits).toBeNull()
})

test('to everybody else there is nothing, as at an address that does not exist', async () => {
	const { OPERATORS, person } = await anOperator()
	const another = await aPerson()
	const unproven = await signUp({ verified: false, email: newEmail() })
	const of = async (
		path: string,
		given?: Person,
		settings: Record<string, string> = { OPERATORS }
	) => {
		const response = await askWith(settings, path, given ? { person: given } : {})
		const { requestId: _, ...body } = await response.json<Record<string, unknown>>()
		return { status: response.status, body }
	}
	const nothing = await of('/api/v1/nothing')
	expect(nothing.status).toBe(404)
	expect(await of('/api/v1/ops')).toEqual(nothing)
	expect(await of('/api/v1/ops', another)).toEqual(nothing)
	expect(await of('/api/v1/ops', unproven, { OPERATORS: unproven.email })).toEqual(nothing)
	expect(await of('/api/v1/ops', person, { OPERATORS: '' })).toEqual(nothing)
})

test('a reading that was given up is done when an operator replays it', async () => {
	const { ask } = await anOperator()
	const id = await anUploadedResume()
	await deliver([{ v: 1, kind: 'parse', id }], { queue: 'resumax-jobs-dead' })
	expect(await rowOf(id)).toMatchObject({ status: 'failed', errorCode: 'queue_failed' })
	const before = overview.parse(await (await ask('')).json())
	expect(before.dead.items).toContainEqual(expect.objectContaining({ kind: 'parse', id }))
	expect(before.failures).toContainEqual(
		expect.objectContaining({ kind: 'parse', code: 'queue_failed' })
	)
	expect((await ask(`/dead-letters/parse/${id}/replay`, 'POST')).status).toBe(202)
	await expect.poll(async () => (await rowOf(id))?.status, { timeout: 20_000 }).toBe('completed')
	expect((await ask(`/dead-letters/parse/${id}/replay`, 'POST')).status).toBe(404)
})

test('an optimization that was given up is begun again for its person', async () => {
	const { ask } = await anOperator()
	const person = await aPerson()
	const { id } = await aQueuedOptimization(person)
	const to = { status: 'failed', errorCode: 'queue_failed' } as const
	await setOptimizationStatus(db, id, to, new Date())
	await keepDeadLetter(db, { kind: 'optimize', id }, 4, new Date())
	const attempts = async () =>
		(await db.select().from(optimization).where(eq(optimization.retryOf, id))).map(
			({ status }) => status
		)
	expect((await ask(`/dead-letters/optimize/${id}/replay`, 'POST')).status).toBe(202)
	await expect.poll(attempts, { timeout: 20_000 }).toEqual(['completed'])
	await keepDeadLetter(db, { kind: 'optimize', id }, 4, new Date())
	expect((await ask(`/dead-letters/optimize/${id}/replay`, 'POST')).status).toBe(202)
	expect(await attempts()).toHaveLength(1)
})

test('all dead letters of a kind are replayed at once, and no others', async () => {
	const { ask } = await anOperator()
	const one = await anUploadedResume()
	const two = await anUploadedResume()
	for (const id of [one, two])
		await deliver([{ v: 1, kind: 'parse', id }], { queue: 'resumax-jobs-dead' })
	await keepDeadLetter(db, { kind: 'notify', id: 'opt_other' }, 4, new Date())
	const response = await ask('/dead-letters/parse/replay', 'POST')
	expect(replayAnswer.parse(await response.json()).replayed).toBeGreaterThanOrEqual(2)
	for (const id of [one, two])
		await expect.poll(async () => (await rowOf(id))?.status, { timeout: 20_000 }).toBe('completed')
	const [other] = await db.select().from(deadLetter).where(eq(deadLetter.subjectId, 'opt_other'))
	expect(other?.replayedAt).toBeNull()
	expect((await ask('/dead-letters/nothing/replay', 'POST')).status).toBe(400)
})

test('an operator is shown no address and no word of a document', async () => {
	const { ask } = await anOperator()
	const person = await aPerson()
	await aQueuedOptimization(person)
	const text = await (await ask('')).text()
	expect(text).not.toContain('@')
	expect(text).not.toContain('Harbour Freight')
})
