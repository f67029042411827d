import { expect, test } from 'vitest'
import { clientOf } from '../../worker/adapters/model/client-of'
import { aCaller, aModel, aTask, canary } from '../support/models'
import { aProvider } from '../support/provider/control'

const providers = ['openai', 'anthropic', 'compatible'] as const

test.each(providers)('%s answers with JSON of the shape that was asked for', async (name) => {
	const provider = await aProvider()
	const { control, progress } = aCaller()
	const answer = await clientOf(aModel(name, provider.url, { model: 'm' })).write(aTask(), control)
	expect(answer).toEqual({
		ok: true,
		value: {
			model: 'm',
			text: '{"rewrites":[{"target":"words","text":"words","note":null,"weight":1,"bold":true}]}',
			usage: { input: expect.any(Number), output: 21 }
		}
	})
	expect(progress.at(-1)).toBe(83)
	const { count, calls } = await provider.seen()
	expect(count).toBe(1)
	expect(calls[0]).toMatchObject({ key: canary, model: 'm', hungUp: false })
})

test.each(providers)('%s: what comes compressed is read like the rest', async (name) => {
	const provider = await aProvider({
		gzip: true,
		rules: [{ outcomes: [{ status: 429, retryAfter: '2' }] }]
	})
	const client = clientOf(aModel(name, provider.url))
	const write = () => client.write(aTask(), aCaller().control)
	expect(await write()).toMatchObject({ failure: { kind: 'throttled', retryAfterMs: 2000 } })
	expect(await write()).toMatchObject({ ok: true })
	await provider.set({ gzip: true, refuses: [{ path: 'temperature' }] })
	expect(await write()).toMatchObject({ ok: true })
})
