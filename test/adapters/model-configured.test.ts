import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { clientOf } from '../../worker/adapters/model/client-of'
import { configuredModels } from '../../worker/adapters/model/configured'
import { readSettings } from '../../worker/env'
import { aCaller, aTask } from '../support/models'
import { aProvider } from '../support/provider/control'

const deployedWith = (settings: Record<string, string>) => ({ ...env, ...settings })
const idsWith = (settings: Record<string, string>) =>
	configuredModels(deployedWith(settings)).models.map(({ candidate }) => candidate.id)

test('without any key there is no model, and no limit', () => {
	expect(configuredModels(deployedWith({ OPENAI_API_KEYS: '', OPENAI_MODEL: 'm' }))).toEqual({
		models: [],
		limits: { run: null, day: null }
	})
})

test('each key is a candidate, in the order of the list; a key that stands twice is one', () => {
	expect(
		idsWith({
			COMPATIBLE_BASE_URL: 'http://localhost:11434/v1',
			COMPATIBLE_MODEL: 'qwen3:8b',
			ANTHROPIC_API_KEYS: 'sk-ant-1',
			OPENAI_API_KEYS: 'sk-1, sk-2,sk-1,'
		})
	).toEqual(['openai:1', 'openai:2', 'anthropic:1', 'compatible:1'])
})

test('a candidate says what it is, at the usual address, with a model that is there', () => {
	const { models, limits } = configuredModels(
		deployedWith({
			OPENAI_API_KEYS: 'sk-1',
			OPENAI_MODEL: 'gpt-5.4-mini',
			OPENAI_DAILY_TOKENS: '200000',
			OPENAI_PRICE: '0.25/2.00',
			ANTHROPIC_API_KEYS: 'sk-ant-1',
			ANTHROPIC_BASE_URL: 'https://models.example.com/anthropic/',
			ANTHROPIC_PRICE: '1/5',
			MODEL_RUN_LIMIT: '0.05',
			MODEL_DAY_LIMIT: '20',
			MODEL_FIRST_BYTE_SECONDS: '60',
			MODEL_IDLE_SECONDS: '2.5'
		})
	)
	const waits = { firstByteMs: 60_000, idleMs: 2500 }
	expect(models).toEqual([
		{
			candidate: {
				id: 'openai:1',
				provider: 'openai',
				model: 'gpt-5.4-mini',
				dailyTokens: 200_000,
				price: { input: 0.25, output: 2 },
				keyMark: expect.stringMatching(/^[0-9a-f]{12}$/)
			},
			baseUrl: 'https://api.openai.com/v1',
			key: expect.any(Function),
			waits
		},
		{
			candidate: {
				id: 'anthropic:1',
				provider: 'anthropic',
				model: 'claude-haiku-5-5',
				dailyTokens: null,
				price: { input: 1, output: 5 },
				keyMark: expect.stringMatching(/^[0-9a-f]{12}$/)
			},
			baseUrl: 'https://models.example.com/anthropic',
			key: expect.any(Function),
			waits
		}
	])
	expect(limits).toEqual({ run: 0.05, day: 20 })
})

test.each([
	['OPENAI_API_KEYS', { OPENAI_API_KEYS: ' , ' }],
	['OPENAI_API_KEYS', { OPENAI_API_KEYS: 'sk-canary with a space' }],
	['ANTHROPIC_API_KEYS', { ANTHROPIC_API_KEYS: 'sk-canary-ü' }],
	['OPENAI_BASE_URL', { OPENAI_BASE_URL: 'api.openai.com' }],
	['OPENAI_BASE_URL', { OPENAI_BASE_URL: 'ftp://api.openai.com' }],
	[
		'COMPATIBLE_BASE_URL',
		{ COMPATIBLE_BASE_URL: 'http://me:canary@localhost/v1', COMPATIBLE_MODEL: 'm' }
	],
	['COMPATIBLE_BASE_URL', { COMPATIBLE_API_KEYS: 'sk-canary' }],
	['COMPATIBLE_MODEL', { COMPATIBLE_BASE_URL: 'http://localhost:11434/v1' }],
	['OPENAI_DAILY_TOKENS', { OPENAI_DAILY_TOKENS: '1e6' }],
	['OPENAI_DAILY_TOKENS', { OPENAI_DAILY_TOKENS: '0' }],
	['ANTHROPIC_PRICE', { ANTHROPIC_PRICE: '0.25' }],
	['ANTHROPIC_PRICE', { ANTHROPIC_PRICE: '$1/$5' }],
	['MODEL_IDLE_SECONDS', { MODEL_IDLE_SECONDS: '0' }],
	['MODEL_RUN_LIMIT', { MODEL_RUN_LIMIT: '-1' }],
	['MODEL_DAY_LIMIT', { MODEL_DAY_LIMIT: 'ten' }],
	['OPENAI_PRICE', { OPENAI_API_KEYS: 'sk-canary', MODEL_DAY_LIMIT: '10' }]
])('%s that cannot be right is named, and nothing of it is quoted: %j', (name, settings) => {
	const read = () => readSettings(deployedWith(settings))
	expect(read).toThrow(new RegExp(`: ${name}$`))
	expect(read).not.toThrow(/canary/)
})

test('two keys of one provider are used each for itself', async () => {
	const provider = await aProvider({
		rules: [{ key: 'sk-1', outcomes: [], always: { status: 429, retryAfter: '3600' } }]
	})
	const { models } = configuredModels(
		deployedWith({ OPENAI_API_KEYS: 'sk-1,sk-2', OPENAI_BASE_URL: `${provider.url}/v1` })
	)
	const answers = await Promise.all(
		models.map((model) => clientOf(model).write(aTask(), aCaller().control))
	)
	expect(answers).toMatchObject([
		{ ok: false, failure: { kind: 'throttled', retryAfterMs: 3_600_000 } },
		{ ok: true }
	])
	const { calls } = await provider.seen()
	expect(calls.map(({ key }) => key).sort()).toEqual(['sk-1', 'sk-2'])
})
