import { beforeAll, expect, test } from 'vitest'
import { clientOf } from '../../worker/adapters/model/client-of'
import { aCaller, aModel, aTask, loadSdks } from '../support/models'
import { aProvider } from '../support/provider/control'

beforeAll(loadSdks)

const providers = ['openai', 'anthropic', 'compatible'] as const
const patient = { firstByteMs: 20_000, idleMs: 10_000 }
/** The call has to end at once; a machine with much else to do may take a little longer. */
const AT_ONCE = 50

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test.each(
	providers.flatMap((name) =>
		(['hang', 'stall after headers', 'stall in mid-stream'] as const).map((outcome) => ({
			name,
			outcome
		}))
	)
)('$name: a caller who gives up during a "$outcome" is free at once', async ({ name, outcome }) => {
	const provider = await aProvider({ rules: [{ outcomes: [outcome] }] })
	const { control, giveUp } = aCaller()
	const call = clientOf(aModel(name, provider.url, { waits: patient })).write(aTask(), control)
	await sleep(100)
	const given = Date.now()
	giveUp()
	expect(await call).toEqual({ ok: false, failure: { kind: 'aborted' } })
	expect(Date.now() - given).toBeLessThan(AT_ONCE)
	await expect
		.poll(async () => (await provider.seen()).calls.map(({ hungUp }) => hungUp))
		.toEqual([true])
})

test.each(providers)('%s: a caller who has given up before asks for nothing', async (name) => {
	const provider = await aProvider()
	const { control, giveUp } = aCaller()
	giveUp()
	const answer = await clientOf(aModel(name, provider.url)).write(aTask(), control)
	expect(answer).toEqual({ ok: false, failure: { kind: 'aborted' } })
	expect((await provider.seen()).count).toBe(0)
})

test.concurrent.each(providers)('%s: a slow stream is not a silent one', async (name) => {
	const provider = await aProvider({
		physics: { firstTokenMs: 300, tokensPerSecond: 25, jitter: 0.3 }
	})
	const { control, progress } = aCaller()
	const begun = Date.now()
	const waits = { firstByteMs: 2000, idleMs: 500 }
	const answer = await clientOf(aModel(name, provider.url, { waits })).write(aTask(), control)
	expect(answer).toMatchObject({ ok: true })
	expect(Date.now() - begun).toBeGreaterThan(waits.idleMs)
	expect(progress.length).toBeGreaterThan(10)
	expect(progress).toEqual([...progress].sort((a, b) => a - b))
})

test.each(providers)('%s: an answer far beyond its limit is left', async (name) => {
	const provider = await aProvider({
		rules: [{ outcomes: [{ text: 'word '.repeat(20_000) }] }]
	})
	const answer = await clientOf(aModel(name, provider.url)).write(
		aTask({ maxOutputTokens: 100 }),
		aCaller().control
	)
	expect(answer).toMatchObject({ ok: false, failure: { kind: 'truncated' } })
})
