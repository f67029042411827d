import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { endOfOptimization } from '../../worker/db/optimization'
import { modelCall } from '../../worker/db/schema'
import { cancelOptimization, startOptimizationJob } from '../../worker/jobs/optimization-object'
import { storedIn } from '../support/leftovers'
import { loadSdks } from '../support/models'
import { aPerson } from '../support/people'
import { aProvider } from '../support/provider/control'
import { aQueuedOptimization } from '../support/queued'
import { withModels } from '../support/writing'

beforeAll(loadSdks)
const db = openDb(env.DB)
const waits = { MODEL_FIRST_BYTE_SECONDS: '20', MODEL_IDLE_SECONDS: '20' }

const callsOf = (id: string) =>
	db.select().from(modelCall).where(eq(modelCall.optimizationId, id)).orderBy(modelCall.createdAt)

const giveModels = (id: string, given: Env) =>
	runInDurableObject(env.OPTIMIZATIONS.getByName(id), (instance) =>
		Object.assign(instance, { env: given })
	)

/** An optimization of which one part was answered, and the others are waited for. */
async function halfWritten() {
	const provider = await aProvider({
		answer: 'honest',
		rules: [{ outcomes: ['answer'], always: 'hang' }]
	})
	const { id } = await aQueuedOptimization(await aPerson())
	await giveModels(id, withModels({ openai: provider.url, settings: waits }))
	await startOptimizationJob(env, id)
	await expect
		.poll(() => storedIn(id), { timeout: 20_000, interval: 50 })
		.toEqual(expect.arrayContaining(['written']))
	return { id }
}

test('an answer that had come when the machine was lost is not paid for again, and its call is on record', async () => {
	const { id } = await halfWritten()
	await runInDurableObject(env.OPTIMIZATIONS.getByName(id), (_, state) =>
		state.abort('The machine is lost')
	).catch(() => {})
	const provider = await aProvider({ answer: 'honest' })
	await giveModels(id, withModels({ openai: provider.url }))
	await expect
		.poll(() => endOfOptimization(db, id), { timeout: 20_000, interval: 50 })
		.toEqual({ status: 'completed' })
	expect((await provider.seen()).count).toBe(2)
	const calls = await callsOf(id)
	expect(calls.map(({ outcome, cached }) => [outcome, cached])).toEqual(
		expect.arrayContaining([
			['answered', false],
			['answered', true]
		])
	)
	expect(calls.filter(({ cached }) => !cached)).toHaveLength(3)
	expect(new Set(calls.map(({ task }) => task)).size).toBe(3)
})

test('a call that was paid for is on record where the optimization is stopped', async () => {
	const { id } = await halfWritten()
	await cancelOptimization(env, id)
	await expect
		.poll(() => callsOf(id), { timeout: 5_000 })
		.toEqual(expect.arrayContaining([expect.objectContaining({ outcome: 'answered' })]))
	const calls = await callsOf(id)
	expect(new Set(calls.map((call) => call.id)).size).toBe(calls.length)
	expect(calls.filter(({ outcome }) => outcome === 'answered')).toHaveLength(1)
	expect(await storedIn(id)).not.toContain('written')
})
