import { beforeAll, expect, inject, test } from 'vitest'
import type { ModelFailure } from '../../src/model/task'
import { clientOf } from '../../worker/adapters/model/client-of'
import { aCaller, aModel, aTask, canary, loadSdks } from '../support/models'
import { aProvider } from '../support/provider/control'
import type { Outcome } from '../support/provider/outcome'

beforeAll(loadSdks)

const providers = ['openai', 'anthropic', 'compatible'] as const
const usage = { input: expect.any(Number), output: expect.any(Number) }
/** Above the longest of the tests' waits, for a loaded machine. */
const SOON = 1500

type Fault = { fault: string; outcome: Outcome; failure: ModelFailure | object }

const faults: Fault[] = [
	{
		fault: 'a 429 that names no time',
		outcome: { status: 429 },
		failure: { kind: 'throttled', retryAfterMs: null }
	},
	{
		fault: 'a 429 for an hour',
		outcome: { status: 429, retryAfter: '3600' },
		failure: { kind: 'throttled', retryAfterMs: 3_600_000 }
	},
	{
		fault: 'a 429 for so many milliseconds',
		outcome: { status: 429, retryAfterMs: 1500, retryAfter: '2' },
		failure: { kind: 'throttled', retryAfterMs: 1500 }
	},
	{
		fault: 'a 529',
		outcome: { status: 529, type: 'overloaded_error' },
		failure: { kind: 'throttled', retryAfterMs: null }
	},
	{
		fault: 'a 500',
		outcome: { status: 500 },
		failure: { kind: 'unavailable', retryAfterMs: null }
	},
	{
		fault: 'a 503 with a time',
		outcome: { status: 503, retryAfter: '7' },
		failure: { kind: 'unavailable', retryAfterMs: 7000 }
	},
	{ fault: 'a 401', outcome: { status: 401 }, failure: { kind: 'unauthorized' } },
	{ fault: 'a 403', outcome: { status: 403 }, failure: { kind: 'unauthorized' } },
	{
		fault: 'an account that is not paid for',
		outcome: { status: 429, type: 'insufficient_quota', code: 'insufficient_quota' },
		failure: { kind: 'unauthorized' }
	},
	{ fault: 'a 404', outcome: { status: 404 }, failure: { kind: 'rejected', status: 404 } },
	{ fault: 'a 400', outcome: { status: 400 }, failure: { kind: 'rejected', status: 400 } },
	{
		fault: 'a connection that breaks off before an answer',
		outcome: 'reset',
		failure: { kind: 'unavailable', retryAfterMs: null }
	},
	{ fault: 'no answer at all', outcome: 'hang', failure: { kind: 'timed_out' } },
	{
		fault: 'headers and then nothing',
		outcome: 'stall after headers',
		failure: { kind: 'timed_out' }
	},
	{
		fault: 'a stream that stands still',
		outcome: 'stall in mid-stream',
		failure: { kind: 'timed_out', usage }
	},
	{
		fault: 'a stream that is cut',
		outcome: 'cut in mid-stream',
		failure: { kind: 'unavailable', retryAfterMs: null, usage }
	},
	{
		fault: 'an error within the stream',
		outcome: 'fail in mid-stream',
		failure: { kind: 'unavailable', retryAfterMs: null, usage }
	},
	{
		fault: 'an overload within the stream',
		outcome: 'overload in mid-stream',
		failure: { kind: 'throttled', retryAfterMs: null }
	},
	{ fault: 'what is not JSON', outcome: 'malformed', failure: { kind: 'malformed', usage } },
	{ fault: 'another shape', outcome: 'wrong shape', failure: { kind: 'malformed', usage } },
	{ fault: 'a refusal', outcome: 'refusal', failure: { kind: 'refused', usage } },
	{ fault: 'an answer at its limit', outcome: 'truncated', failure: { kind: 'truncated', usage } },
	{ fault: 'an answer of nothing', outcome: 'empty', failure: { kind: 'empty', usage } }
]

test.each(providers.flatMap((name) => faults.map((fault) => ({ name, ...fault }))))(
	'$name: $fault is told as what it is, soon, in one request',
	async ({ name, outcome, failure }) => {
		const provider = await aProvider({ rules: [{ outcomes: [outcome] }] })
		const { control } = aCaller()
		const begun = Date.now()
		const answer = await clientOf(aModel(name, provider.url)).write(aTask(), control)
		expect(Date.now() - begun).toBeLessThan(SOON)
		expect(answer).toEqual({ ok: false, failure })
		expect(JSON.stringify(answer)).not.toContain(canary)
		expect((await provider.seen()).count).toBe(1)
	}
)

test.each(providers)('%s: a server that is not there is unavailable', async (name) => {
	const { control } = aCaller()
	const answer = await clientOf(aModel(name, inject('nobody'))).write(aTask(), control)
	expect(answer).toEqual({ ok: false, failure: { kind: 'unavailable', retryAfterMs: null } })
})

test.each(providers)('%s: a date is told as the time until then', async (name) => {
	const retryAfter = new Date(Date.now() + 60_000).toUTCString()
	const provider = await aProvider({ rules: [{ outcomes: [{ status: 429, retryAfter }] }] })
	const answer = await clientOf(aModel(name, provider.url)).write(aTask(), aCaller().control)
	if (answer.ok || answer.failure.kind !== 'throttled') throw new Error('It was throttled')
	expect(answer.failure.retryAfterMs).toBeGreaterThan(50_000)
	expect(answer.failure.retryAfterMs).toBeLessThanOrEqual(60_000)
})

test.each(providers)('%s: a redirection is not followed with the key', async (name) => {
	const provider = await aProvider({ rules: [{ outcomes: [{ status: 307 }] }] })
	const answer = await clientOf(aModel(name, provider.url)).write(aTask(), aCaller().control)
	expect(answer).toEqual({ ok: false, failure: { kind: 'rejected', status: 307 } })
})
