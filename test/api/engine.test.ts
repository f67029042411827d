import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { engine, estimate } from '../../src/model/resource'
import { app } from '../../worker/api/app'
import { loadSdks } from '../support/models'
import { aPerson, ask, type Person } from '../support/people'
import { aProvider } from '../support/provider/control'
import { aQueuedOptimization } from '../support/queued'
import { keyCanary, withModels, write } from '../support/writing'

beforeAll(loadSdks)
const person = await aPerson()

/** Asks the API of a deployment that has these models. */
function askWith(given: Env, method: string, path: string, { headers }: Person, body?: object) {
	return app.request(
		`http://localhost/api/v1${path}`,
		{
			method,
			headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
			...(body && { body: JSON.stringify(body) })
		},
		given
	)
}

const engineOf = async (given: Env, who = person) =>
	engine.parse(await (await askWith(given, 'GET', '/engine', who)).json())

test('without a model only the rules write, and an estimate is nothing', async () => {
	const { writers, modelsAllowed, uses } = await engineOf(env)
	expect({ writers, modelsAllowed, uses }).toEqual({ writers: [], modelsAllowed: true, uses: [] })
	const { id: _, ...pair } = await aQueuedOptimization(person)
	const body = { ...pair, strategy: 'default' }
	const answer = await ask('POST', '/engine/estimate', { headers: person.headers, body })
	expect(estimate.parse(await answer.json())).toMatchObject({
		writtenBy: 'rules',
		because: '',
		calls: 0
	})
})

test('who writes is named with its model and place, once for all keys, and no key is told', async () => {
	const settings = { OPENAI_API_KEYS: `${keyCanary},sk-two`, OPENAI_MODEL: 'small' }
	const given = withModels({ openai: 'http://models.example.com', settings })
	const answer = await askWith(given, 'GET', '/engine', person)
	const text = await answer.text()
	expect(engine.parse(JSON.parse(text)).writers).toEqual([
		{ provider: 'openai', model: 'small', host: 'models.example.com' }
	])
	expect(text).not.toMatch(/sk-/)
})

test.each(['default', 'conservative', 'aggressive_keywords'] as const)(
	'what a %s optimization took is within its estimate, and listed',
	async (strategy) => {
		const owner = await aPerson()
		const { url } = await aProvider({ answer: 'honest' })
		const given = withModels({ openai: url, settings: { OPENAI_PRICE: '2/10' } })
		const { id, ...pair } = await aQueuedOptimization(owner)
		const body = { ...pair, strategy }
		const answer = await askWith(given, 'POST', '/engine/estimate', owner, body)
		const most = estimate.parse(await answer.json())
		await write(given, { id, strategy })
		const [use, ...more] = (await engineOf(given, owner)).uses
		expect(more).toEqual([])
		expect(use).toMatchObject({ optimizationId: id, title: 'Platform Engineer', calls: most.calls })
		expect(use?.inputTokens).toBeLessThanOrEqual(most.inputTokens)
		expect(use?.outputTokens).toBeLessThanOrEqual(most.outputTokens)
		expect(use?.costMicros).toBeLessThanOrEqual(most.costMicros ?? 0)
		expect(use?.costMicros).toBeGreaterThan(0)
	}
)

test('an estimate says why no model would write, and what a limit does not pay for', async () => {
	const { id: _, ...pair } = await aQueuedOptimization(person)
	const estimated = async (settings: Record<string, string>) => {
		const given = withModels({ openai: 'http://models.example.com', settings })
		const body = { ...pair, strategy: 'default' }
		const answer = await askWith(given, 'POST', '/engine/estimate', person, body)
		return estimate.parse(await answer.json())
	}
	expect(await estimated({ OPENAI_PRICE: '2/10', MODEL_DAY_LIMIT: '0' })).toMatchObject({
		writtenBy: 'rules',
		because: 'The limit for today is reached, so the built-in rules write until tomorrow.'
	})
	expect(await estimated({ OPENAI_PRICE: '2/10', MODEL_RUN_LIMIT: '0.001' })).toMatchObject({
		writtenBy: 'models',
		costMicros: 1000,
		because: expect.stringContaining('limit')
	})
	const unpriced = await estimated({})
	expect(unpriced).toMatchObject({ writtenBy: 'models', costMicros: null })
})

test('an estimate is only for a pair of one’s own that can be optimized', async () => {
	const { id: _, ...pair } = await aQueuedOptimization(person)
	const body = { ...pair, strategy: 'default' }
	const stranger = await aPerson()
	const answers = [
		await ask('POST', '/engine/estimate', { headers: stranger.headers, body }),
		await ask('POST', '/engine/estimate', { body }),
		await ask('GET', '/engine')
	]
	expect(answers.map(({ status }) => status)).toEqual([409, 401, 401])
})

test('a proposal by the rules alone takes nothing and is not listed', async () => {
	const owner = await aPerson()
	const { id } = await aQueuedOptimization(owner)
	const { proposal, base } = await write(env, { id })
	expect(proposal).toEqual(base)
	expect((await engineOf(env, owner)).uses).toEqual([])
})
