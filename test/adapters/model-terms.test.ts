import { beforeAll, expect, test } from 'vitest'
import { clientOf } from '../../worker/adapters/model/client-of'
import { aCaller, aModel, aTask, loadSdks } from '../support/models'
import { at } from '../support/provider/asked'
import { aProvider } from '../support/provider/control'
import type { Refused } from '../support/provider/outcome'

beforeAll(loadSdks)

/** What a model was asked for in each of two calls, at these paths. */
async function asksOfTwoCalls(
	name: 'openai' | 'anthropic' | 'compatible',
	refuses: Refused[],
	paths: string[]
) {
	const provider = await aProvider({ refuses })
	const client = clientOf(aModel(name, provider.url))
	const first = await client.write(aTask(), aCaller().control)
	const { count } = await provider.seen()
	const second = await client.write(aTask(), aCaller().control)
	const { calls } = await provider.seen()
	return {
		ok: first.ok && second.ok,
		first: calls.slice(0, count).map(({ body }) => paths.map((path) => at(body, path))),
		second: calls.slice(count).map(({ body }) => paths.map((path) => at(body, path)))
	}
}

test('openai: thinks no more than the model must, which is asked for once', async () => {
	const low = [{ path: 'reasoning.effort', value: 'none' }]
	expect(await asksOfTwoCalls('openai', low, ['reasoning.effort'])).toEqual({
		ok: true,
		first: [['none'], ['low']],
		second: [['low']]
	})
	const never = [{ path: 'reasoning.effort' }]
	expect(await asksOfTwoCalls('openai', never, ['reasoning.effort'])).toEqual({
		ok: true,
		first: [['none'], ['low'], [undefined]],
		second: [[undefined]]
	})
})

test('openai and compatible: goes without a temperature where there must be none', async () => {
	const refuses = [{ path: 'temperature' }]
	for (const name of ['openai', 'compatible'] as const)
		expect(await asksOfTwoCalls(name, refuses, ['temperature'])).toEqual({
			ok: true,
			first: [[0.2], [undefined]],
			second: [[undefined]]
		})
})

test('anthropic: goes without effort, and without thinking switched off', async () => {
	const refuses = [
		{ path: 'thinking', message: 'thinking: this model always thinks' },
		{ path: 'output_config.effort', message: 'output_config.effort: not supported' }
	]
	expect(
		await asksOfTwoCalls('anthropic', refuses, ['thinking.type', 'output_config.effort'])
	).toEqual({
		ok: true,
		first: [
			['disabled', 'low'],
			[undefined, 'low'],
			[undefined, undefined]
		],
		second: [[undefined, undefined]]
	})
})

test('anthropic: without schemas it is asked in words', async () => {
	const refuses = [{ path: 'output_config.format', message: 'output_config.format: no such model' }]
	expect(await asksOfTwoCalls('anthropic', refuses, ['output_config'])).toMatchObject({
		ok: true,
		first: [[{ format: { type: 'json_schema' } }], [{ effort: 'low' }]],
		second: [[{ effort: 'low' }]]
	})
	const all = [{ path: 'output_config', message: 'output_config: unknown' }]
	expect((await asksOfTwoCalls('anthropic', all, ['output_config'])).second).toEqual([[undefined]])
})

test.each([400, 404, 422, 501])(
	'compatible: without schemas (%i) it asks for an object, then with words alone',
	async (status) => {
		const mode = ['response_format.type']
		const schemas = { path: 'response_format.type', value: 'json_schema', status }
		expect(await asksOfTwoCalls('compatible', [schemas], mode)).toEqual({
			ok: true,
			first: [['json_schema'], ['json_object']],
			second: [['json_object']]
		})
		const all = [{ path: 'response_format', status, message: 'response_format is unknown' }]
		expect(await asksOfTwoCalls('compatible', all, mode)).toEqual({
			ok: true,
			first: [['json_schema'], ['json_object'], [undefined]],
			second: [[undefined]]
		})
	}
)

test('compatible: goes without the count of tokens, and reckons then', async () => {
	const provider = await aProvider({ refuses: [{ path: 'stream_options' }] })
	const answer = await clientOf(aModel('compatible', provider.url)).write(
		aTask(),
		aCaller().control
	)
	expect(answer).toMatchObject({ ok: true, value: { usage: { input: expect.any(Number) } } })
	expect((await provider.seen()).count).toBe(2)
})

test('what is refused for another reason is not asked for again', async () => {
	const provider = await aProvider({
		rules: [{ outcomes: [{ status: 400, message: 'The input is too long', param: 'input' }] }]
	})
	const answer = await clientOf(aModel('openai', provider.url)).write(aTask(), aCaller().control)
	expect(answer).toEqual({ ok: false, failure: { kind: 'rejected', status: 400 } })
	expect((await provider.seen()).count).toBe(1)
})

test('two calls at once give way by one step together', async () => {
	const provider = await aProvider({ refuses: [{ path: 'reasoning.effort', value: 'none' }] })
	const client = clientOf(aModel('openai', provider.url))
	const write = () => client.write(aTask(), aCaller().control)
	const answers = await Promise.all([write(), write(), write()])
	expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
	const { calls } = await provider.seen()
	const efforts = calls.map(({ body }) => at(body, 'reasoning.effort'))
	expect(efforts.filter((effort) => effort === undefined)).toEqual([])
})
