import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { type OptimizationDetail, optimizationDetail } from '../../src/optimization/resource'
import { startOptimizationJob } from '../../worker/jobs/optimization-object'
import { loadSdks } from '../support/models'
import { aPerson, ask, type Person } from '../support/people'
import { aProvider } from '../support/provider/control'
import { aQueuedOptimization } from '../support/queued'
import { eventsOf } from '../support/streams'
import { filesOf } from '../support/uploaded'
import { withModels } from '../support/writing'

beforeAll(loadSdks)

/** Begins an optimization in an object that has these models. */
async function start(id: string, given: Env) {
	const stub = env.OPTIMIZATIONS.getByName(id)
	await runInDurableObject(stub, (instance) => Object.assign(instance, { env: given }))
	await startOptimizationJob(env, id)
	return stub
}

async function until<T>(look: () => Promise<T>, isIt: (found: T) => boolean): Promise<T> {
	for (let tries = 0; tries < 400; tries++) {
		const found = await look()
		if (isIt(found)) return found
		await new Promise((resolve) => setTimeout(resolve, 25))
	}
	throw new Error('It did not come to that')
}

async function detailOf({ headers }: Person, id: string): Promise<OptimizationDetail> {
	return optimizationDetail.parse(await (await ask('GET', `/optimize/${id}`, { headers })).json())
}

const hasEnded = ({ status }: OptimizationDetail) => status === 'completed' || status === 'failed'

test('an optimization tells which part is written, and shows what a model wrote', async () => {
	const person = await aPerson()
	const { url } = await aProvider({ answer: 'honest', physics: { firstTokenMs: 150 } })
	const { id } = await aQueuedOptimization(person)
	await start(id, withModels({ openai: url }))
	const detail = await until(() => detailOf(person, id), hasEnded)
	expect(detail.result?.engine).toMatchObject({ provider: 'openai' })
	expect(detail.result?.suggestions.some((one) => one.id.startsWith('written:'))).toBe(true)
	const messages = (await eventsOf(person, id)).map(({ message }) => message)
	expect(messages).toContain('Writing: summary (1 of 3)')
	expect(messages.some((message) => message.endsWith('(3 of 3)'))).toBe(true)
	expect(messages.at(-1)).toBe('Your changes are ready')
})

test('what is stopped while it is written ends soon and leaves nothing of the person behind', async () => {
	const person = await aPerson()
	const provider = await aProvider({ answer: 'honest', physics: { firstTokenMs: 5_000 } })
	const { id, resumeId } = await aQueuedOptimization(person)
	const stub = await start(id, withModels({ openai: provider.url }))
	await until(provider.seen, ({ count }) => count >= 3)
	const stoppedAt = Date.now()
	await ask('DELETE', `/resumes/${resumeId}`, { headers: person.headers })
	await until(provider.seen, ({ calls }) => calls.every(({ hungUp }) => hungUp))
	expect(Date.now() - stoppedAt).toBeLessThan(3_000)
	const keys = () =>
		runInDurableObject(stub, async (_, { storage }) => [...(await storage.list()).keys()])
	await expect.poll(keys, { timeout: 5_000 }).toEqual([])
	expect((await provider.seen()).count).toBe(3)
	expect((await filesOf(person.id)).filter((key) => key.includes('/optimizations/'))).toEqual([])
})
