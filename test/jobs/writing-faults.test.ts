import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { openDb } from '../../worker/db/client'
import { modelCall } from '../../worker/db/schema'
import { inParallel } from '../../worker/jobs/writing/in-parallel'
import { loadSdks } from '../support/models'
import { aPerson } from '../support/people'
import { aProvider } from '../support/provider/control'
import type { Outcome, Rule } from '../support/provider/outcome'
import { aQueuedOptimization } from '../support/queued'
import { hasty, keyCanary, nowhere, withModels, write } from '../support/writing'

beforeAll(loadSdks)
const person = await aPerson()

const faults: Record<string, Outcome | 'refused connection'> = {
	'a 429': { status: 429 },
	'a 429 for an hour': { status: 429, retryAfter: '3600' },
	'a 500': { status: 500 },
	'a 401': { status: 401 },
	'a refused connection': 'refused connection',
	'no answer at all': 'hang',
	'headers and then nothing': 'stall after headers',
	'a stream that stands still': 'stall in mid-stream',
	'a stream that is cut': 'cut in mid-stream',
	'half of the JSON': 'malformed',
	'JSON of another shape': 'wrong shape',
	'a refusal': 'refusal',
	'an answer that ends at the limit': 'truncated',
	'an empty answer': 'empty',
	'an error within the stream': 'fail in mid-stream'
}

/** Where the provider is that always has this fault. */
async function faulty(fault: Outcome | 'refused connection', key?: string): Promise<string> {
	if (fault === 'refused connection' && key === undefined) return nowhere()
	const rule: Rule = { outcomes: [], always: fault === 'refused connection' ? 'reset' : fault }
	const before: Rule[] = key === undefined ? [] : [{ key, outcomes: [], always: { status: 500 } }]
	return (await aProvider({ answer: 'honest', rules: [...before, rule] })).url
}

const healthy = async () => (await aProvider({ answer: 'honest' })).url
const broken = async () =>
	(await aProvider({ rules: [{ outcomes: [], always: { status: 500 } }] })).url

type Place = { written: string; at: (fault: Outcome | 'refused connection') => Promise<Env> }

/** Where the fault is, and who writes in the end. */
const places: Record<string, Place> = {
	'at OpenAI, which is first': {
		written: 'anthropic',
		at: async (fault) =>
			withModels({
				openai: await faulty(fault),
				anthropic: await healthy(),
				settings: hasty
			})
	},
	'at Anthropic, which is first': {
		written: 'compatible',
		at: async (fault) => {
			const other = { COMPATIBLE_BASE_URL: `${await healthy()}/v1`, COMPATIBLE_MODEL: 'other' }
			const settings = { ...hasty, ...other }
			return withModels({ anthropic: await faulty(fault), settings })
		}
	},
	'at OpenAI, which is the last': {
		written: 'builtin',
		at: async (fault) => {
			const settings = { ...hasty, OPENAI_API_KEYS: `sk-first,${keyCanary}` }
			return withModels({ openai: await faulty(fault, 'sk-first'), settings })
		}
	},
	'at Anthropic, which is the last': {
		written: 'builtin',
		at: async (fault) =>
			withModels({
				openai: await broken(),
				anthropic: await faulty(fault),
				settings: hasty
			})
	}
}

const deadline = 20_000

for (const [place, { written, at }] of Object.entries(places)) {
	test(`every fault ${place} ends in time with what ${written} writes`, async () => {
		await inParallel(Object.entries(faults), 5, async ([name, fault]) => {
			const optimization = await aQueuedOptimization(person)
			const { proposal, base, milliseconds } = await write(await at(fault), optimization, {
				withinMs: deadline
			})
			const calls = await openDb(env.DB)
				.select()
				.from(modelCall)
				.where(eq(modelCall.optimizationId, optimization.id))
			const perPart = Object.values(Object.groupBy(calls, ({ task }) => task))
			expect(proposal.engine.provider, name).toBe(written)
			expect(milliseconds, name).toBeLessThan(deadline)
			expect(perPart, name).toHaveLength(3)
			for (const all of perPart) expect(all?.length, name).toBeLessThanOrEqual(4)
			if (written === 'builtin') {
				expect(proposal.suggestions, name).toEqual(base.suggestions)
				expect(proposal.engine.note, name).toContain('only the built-in rules looked')
			}
		})
	}, 120_000)
}

test('a provider that never answers is left at the deadline, however long it may be waited for', async () => {
	const { url } = await aProvider({ rules: [{ outcomes: [], always: 'hang' }] })
	const settings = { MODEL_FIRST_BYTE_SECONDS: '60', MODEL_IDLE_SECONDS: '60' }
	const given = withModels({ openai: url, anthropic: url, settings })
	const { proposal, base, milliseconds } = await write(given, await aQueuedOptimization(person), {
		withinMs: 3_000
	})
	expect(milliseconds).toBeLessThan(4_500)
	expect(proposal.suggestions).toEqual(base.suggestions)
})
