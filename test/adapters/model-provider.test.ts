import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { expect, inject, test } from 'vitest'
import { aTask } from '../support/models'
import { aProvider } from '../support/provider/control'

// The loopback provider itself: the SDKs' own helpers put its streams together, and are strict
// about which event may come when.

const { answer, instructions, material } = aTask()
const json = '{"rewrites":[{"target":"words","text":"words","note":null,"weight":1,"bold":true}]}'
const key = { apiKey: 'sk-test', maxRetries: 0 }

test('its Responses are what the SDK takes for some, whole and in a stream', async () => {
	const provider = await aProvider()
	const client = new OpenAI({ ...key, baseURL: `${provider.url}/v1` })
	const asked = {
		model: 'm',
		instructions,
		input: material,
		text: {
			format: { type: 'json_schema' as const, name: answer.name, schema: answer.schema }
		}
	}
	const whole = await client.responses.create(asked)
	expect(whole.output_text).toBe(json)
	const streamed = await client.responses.stream(asked).finalResponse()
	expect(streamed.output_text).toBe(json)
	expect(streamed.output).toMatchObject(whole.output)
	expect(streamed.usage?.output_tokens).toBe(whole.usage?.output_tokens)
})

test('its chat completions are what the SDK takes for some, whole and in a stream', async () => {
	const provider = await aProvider()
	const client = new OpenAI({ ...key, baseURL: `${provider.url}/v1` })
	const asked = {
		model: 'm',
		messages: [
			{ role: 'system' as const, content: instructions },
			{ role: 'user' as const, content: material }
		],
		response_format: {
			type: 'json_schema' as const,
			json_schema: { name: answer.name, schema: answer.schema }
		}
	}
	const whole = await client.chat.completions.create(asked)
	expect(whole.choices[0]?.message.content).toBe(json)
	const streamed = await client.chat.completions
		.stream({ ...asked, stream_options: { include_usage: true } })
		.finalChatCompletion()
	expect(streamed.choices[0]?.message.content).toBe(json)
	expect(streamed.usage?.completion_tokens).toBe(whole.usage?.completion_tokens)
})

test('its Messages are what the SDK takes for some, whole and in a stream', async () => {
	const provider = await aProvider()
	const client = new Anthropic({ ...key, baseURL: provider.url })
	const asked = {
		model: 'm',
		max_tokens: 500,
		system: instructions,
		messages: [{ role: 'user' as const, content: material }],
		output_config: { format: { type: 'json_schema' as const, schema: answer.schema } }
	}
	const whole = await client.messages.create(asked)
	expect(whole.content).toMatchObject([{ type: 'text', text: json }])
	const streamed = await client.messages.stream(asked).finalMessage()
	expect(streamed.content).toMatchObject([{ type: 'text', text: json }])
	expect(streamed.stop_reason).toBe('end_turn')
	expect(streamed.usage.output_tokens).toBe(whole.usage.output_tokens)
})

test.each([
	['refusal', 'refusal', 'refusal'],
	['truncated', 'output_text', 'max_tokens']
] as const)('a %s comes in the form that each SDK knows', async (outcome, part, reason) => {
	const provider = await aProvider({ rules: [{ outcomes: [], always: outcome }] })
	const openai = new OpenAI({ ...key, baseURL: `${provider.url}/v1` })
	const response = await openai.responses
		.stream({ model: 'm', instructions, input: material })
		.finalResponse()
	expect(response.output).toMatchObject([{ content: [{ type: part }] }])
	const anthropic = new Anthropic({ ...key, baseURL: provider.url })
	const message = await anthropic.messages
		.stream({ model: 'm', max_tokens: 9, messages: [{ role: 'user', content: material }] })
		.finalMessage()
	expect(message.stop_reason).toBe(reason)
})

test('it is as slow as it was told to be', async () => {
	const physics = { firstTokenMs: 100, tokensPerSecond: 200, jitter: 0.5, seed: 7 }
	const provider = await aProvider({ physics, rules: [{ outcomes: [{ text: 'x'.repeat(80) }] }] })
	const begun = Date.now()
	const answered = await fetch(`${provider.url}/v1/chat/completions`, {
		method: 'POST',
		body: JSON.stringify({ model: 'm', stream: true })
	})
	expect((await answered.text()).match(/x{16}/g)).toHaveLength(5)
	// Half of what it takes without jitter: 100 for the first of 20 tokens, and 5 for each.
	expect(Date.now() - begun).toBeGreaterThanOrEqual(100)
})

test('scopes do not see each other, and the last script counts alone', async () => {
	const [one, other] = [await aProvider({ rules: [{ outcomes: ['empty'] }] }), await aProvider()]
	const ask = async (url: string) =>
		(await fetch(`${url}/v1/messages`, { method: 'POST', body: '{"model":"m"}' })).text()
	expect(await ask(one.url)).toContain('"text":""')
	expect((await one.seen()).count).toBe(1)
	expect((await other.seen()).count).toBe(0)
	await one.set({ rules: [{ model: 'n', outcomes: [{ status: 500 }] }] })
	expect(await ask(one.url)).toContain('end_turn')
	expect((await one.seen()).count).toBe(1)
	expect((await fetch(`${inject('provider')}/v1/unknown`)).status).toBe(404)
})
