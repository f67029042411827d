import { beforeAll, expect, test, vi } from 'vitest'
import { clientOf } from '../../worker/adapters/model/client-of'
import { aCaller, aModel, aTask, canary, loadSdks } from '../support/models'
import { aProvider } from '../support/provider/control'
import type { Outcome } from '../support/provider/outcome'

beforeAll(loadSdks)

const providers = ['openai', 'anthropic', 'compatible'] as const

/** The one request that a task becomes. */
async function requestOf(name: (typeof providers)[number], key?: string | null) {
	const provider = await aProvider()
	await clientOf(aModel(name, provider.url, { model: 'm', key })).write(aTask(), aCaller().control)
	const [call] = (await provider.seen()).calls
	if (!call) throw new Error('There was a call')
	return call
}

test('openai is asked by its Responses API, strictly by schema, and keeps nothing', async () => {
	const task = aTask()
	const { body } = await requestOf('openai')
	expect(body).toEqual({
		model: 'm',
		instructions: task.instructions,
		input: task.material,
		text: {
			format: {
				type: 'json_schema',
				name: 'rewrites',
				schema: task.answer.schema,
				strict: true
			}
		},
		max_output_tokens: 500,
		reasoning: { effort: 'none' },
		temperature: 0.2,
		store: false,
		stream: true
	})
})

test('anthropic is asked by its Messages API, by schema and without thinking', async () => {
	const task = aTask()
	const { body } = await requestOf('anthropic')
	expect(body).toEqual({
		model: 'm',
		system: task.instructions,
		messages: [{ role: 'user', content: task.material }],
		max_tokens: 500,
		output_config: {
			format: { type: 'json_schema', schema: task.answer.schema },
			effort: 'low'
		},
		thinking: { type: 'disabled' },
		stream: true
	})
})

test('a compatible server is asked by chat completions, with the schema in words as well', async () => {
	const task = aTask()
	const { body } = await requestOf('compatible')
	expect(body).toMatchObject({
		model: 'm',
		max_tokens: 500,
		temperature: 0.2,
		response_format: {
			type: 'json_schema',
			json_schema: { name: 'rewrites', schema: task.answer.schema, strict: true }
		},
		stream_options: { include_usage: true },
		stream: true
	})
	expect(JSON.stringify(body.messages)).toContain(task.instructions)
	expect(JSON.stringify(body.messages)).toContain('additionalProperties')
})

test('a server that needs no key is sent none', async () => {
	expect(await requestOf('compatible', null)).toMatchObject({ key: null })
})

test.each(providers)('%s: a key is on the wire and nowhere else', async (name) => {
	const outcomes: Outcome[] = [
		{ status: 401, message: `Incorrect API key provided: ${canary}` },
		{ status: 500, message: `Key ${canary} met a bug` },
		'malformed',
		'cut in mid-stream',
		'fail in mid-stream',
		'stall in mid-stream',
		{ text: `not JSON ${canary}` }
	]
	const provider = await aProvider({ rules: [{ outcomes }] })
	const model = aModel(name, provider.url)
	const written: unknown[] = [model, JSON.stringify(model)]
	const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
		vi.spyOn(console, method).mockImplementation((...words) => void written.push(...words))
	)
	try {
		for (const _ of outcomes) {
			const call = clientOf(model).write(aTask(), aCaller().control)
			written.push(await call.catch((error: Error) => [error.message, error.stack]))
		}
	} finally {
		for (const spy of spies) spy.mockRestore()
	}
	expect(JSON.stringify(written)).not.toContain(canary)
	expect(written.length).toBe(2 + outcomes.length)
	expect((await provider.seen()).calls.map(({ key }) => key)).toEqual(outcomes.map(() => canary))
})

test.each([
	['as it is', (json: string) => json],
	[
		'in a code fence',
		(json: string) => `Here you are:\n\`\`\`json\n${json}\n\`\`\`\nAnything else?`
	],
	['in the middle of chatter', (json: string) => `Sure {thing}! ${json} I hope {that} helps.`],
	['after thinking aloud', (json: string) => `<think>{"rewrites": []} or so</think>\n${json}`],
	['with more than was asked for', (json: string) => json.replace('{', '{"mood":"glad",')]
])('compatible: an answer %s is found', async (_, said) => {
	const json =
		'{"rewrites":[{"target":"a","text":"say \\"{\\"","note":null,"weight":1,"bold":false}]}'
	const provider = await aProvider({ rules: [{ outcomes: [{ text: said(json) }] }] })
	const answer = await clientOf(aModel('compatible', provider.url)).write(
		aTask(),
		aCaller().control
	)
	expect(answer).toMatchObject({ ok: true, value: { text: json } })
})

test('a field that may be null may be left out', async () => {
	const text = '{"rewrites":[{"target":"a","text":"b","weight":1,"bold":false}]}'
	const provider = await aProvider({ rules: [{ outcomes: [{ text }] }] })
	const answer = await clientOf(aModel('compatible', provider.url)).write(
		aTask(),
		aCaller().control
	)
	expect(answer).toMatchObject({
		ok: true,
		value: { text: expect.stringContaining('"note":null') }
	})
})
