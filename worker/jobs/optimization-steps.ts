import { z } from 'zod'
import { onlySupported } from '../../src/optimization/guard/only-supported'
import type { Step } from '../../src/optimization/machine'
import { proposal } from '../../src/optimization/schema'
import { correct } from '../../src/posting/correct'
import { readPosting } from '../../src/posting/read'
import { type Posting, posting as postingSchema } from '../../src/posting/schema'
import { type Resume, readResume } from '../../src/resume/schema'
import { builtin } from '../adapters/model/builtin'
import { openDb } from '../db/client'
import { correctionsOf } from '../db/corrections'
import { completeOptimization, findOptimizationInput } from '../db/optimization'
import type { checkpoints, StepOutcome } from './checkpoints'

/** A little under what the machine gives the step, so that it hears of the failure. */
const proposeMilliseconds = 55_000

type StepContext = { id: string; env: Env; storage: DurableObjectStorage }

const done: StepOutcome = { ok: true }

/** The row went away while the job was waiting: its resume, posting or account was deleted. */
const gone: StepOutcome = { ok: false, failure: { code: 'not_found' }, retryable: false }

/** Runs one step of an optimization. What it finds out is stored in the object for the next step. */
export function runStep(step: Step, context: StepContext): Promise<StepOutcome> {
	return stepRunners[step](context)
}

const stepRunners: Record<Step, (context: StepContext) => Promise<StepOutcome>> = {
	async load({ id, env, storage }) {
		const input = await findOptimizationInput(openDb(env.DB), id)
		if (!input) return gone
		await storage.put('asOf', new Date().toISOString().slice(0, 10))
		return done
	},

	async read_posting({ id, env, storage }) {
		const input = await findOptimizationInput(openDb(env.DB), id)
		if (!input) return gone
		const { title, company, location } = input
		const reading: Posting = {
			...readPosting(input.postingText),
			metadata: { title, company, location }
		}
		await storage.put('posting', correct(reading, correctionsOf(input)))
		return done
	},

	async propose({ id, env, storage }) {
		const input = await findOptimizationInput(openDb(env.DB), id)
		if (!input) return gone
		const result = await builtin.propose(
			{
				master: masterOf(input.master),
				posting: await stored(storage, 'posting', postingSchema),
				strategy: input.strategy,
				asOf: await stored(storage, 'asOf', z.string())
			},
			{ signal: AbortSignal.timeout(proposeMilliseconds), onProgress: () => {} }
		)
		if (!result.ok) return { ok: false, failure: result.failure, retryable: true }
		await storage.put('proposal', result.value)
		return done
	},

	/** The gate: whatever wrote the suggestions, only what the master supports gets past. */
	async check({ id, env, storage }) {
		const input = await findOptimizationInput(openDb(env.DB), id)
		if (!input) return gone
		const proposed = await stored(storage, 'proposal', proposal)
		const asOf = await stored(storage, 'asOf', z.string())
		await storage.put('proposal', onlySupported(masterOf(input.master), proposed, asOf))
		return done
	},

	async save({ id, env, storage }) {
		const checked = await stored(storage, 'proposal', proposal)
		await completeOptimization(
			openDb(env.DB),
			{
				optimizationId: id,
				asOf: await stored(storage, 'asOf', z.string()),
				posting: JSON.stringify(await stored(storage, 'posting', postingSchema)),
				proposal: JSON.stringify(checked)
			},
			checked.score.total,
			new Date()
		)
		return done
	}
}

function masterOf(content: string): Resume {
	return readResume.parse(JSON.parse(content)).resume
}

/** What an earlier step left; throws when it did not run, which the machine does not allow. */
async function stored<T>(
	storage: DurableObjectStorage,
	key: (typeof checkpoints)[number],
	schema: z.ZodType<T>
): Promise<T> {
	return schema.parse(await storage.get(key))
}
