import { z } from 'zod'
import { checked } from '../../src/optimization/checked'
import type { Step } from '../../src/optimization/machine'
import { proposal } from '../../src/optimization/schema'
import { posting as postingSchema } from '../../src/posting/schema'
import { builtin } from '../adapters/model/builtin'
import { openDb } from '../db/client'
import { completeOptimization, findOptimizationInput } from '../db/optimization'
import { masterOf, postingOf } from '../db/read-pair'
import type { checkpoints, StepOutcome } from './checkpoints'
import { partMessage } from './status-message'
import { writeProposal } from './writing/write-proposal'

/** A little under what the machine gives the step, so that what was written by then is kept. */
const writingMilliseconds = 50_000

type StepContext = {
	id: string
	env: Env
	storage: DurableObjectStorage
	/** Aborted when the optimization is stopped. */
	signal: AbortSignal
	/** Tells who waits what is being done within the step. */
	progress: (message: string) => Promise<void>
	/** Work that may end after the step. */
	background: (work: Promise<unknown>) => void
	/** What an earlier step of the same instance has read. */
	memory: StepMemory
}

/**
 * The input does not change while an optimization runs (it names a revision), so it is read and
 * understood once. It is in memory only: a new instance reads it again.
 */
export type StepMemory = { input?: StepInput }
type StepInput = NonNullable<Awaited<ReturnType<typeof readInput>>>

const done: StepOutcome = { ok: true }

/** The row went away or was ended elsewhere: nobody waits for the result any more. */
const gone: StepOutcome = { ok: false, failure: { code: 'not_found' }, retryable: false }

/** Runs one step of an optimization. What it finds out is stored in the object for the next step. */
export function runStep(step: Step, context: StepContext): Promise<StepOutcome> {
	return stepRunners[step](context)
}

const stepRunners: Record<Step, (context: StepContext) => Promise<StepOutcome>> = {
	async load({ id, env, storage, memory }) {
		const input = await readInput(env, id)
		if (!input || input.status === 'failed') return gone
		memory.input = input
		await storage.put('asOf', new Date().toISOString().slice(0, 10))
		return done
	},

	async read_posting(context) {
		const input = await inputOf(context)
		if (!input) return gone
		await context.storage.put('posting', input.posting())
		return done
	},

	async propose(context) {
		const { id, env, storage, signal, progress, background } = context
		const input = await inputOf(context)
		if (!input || input.status === 'failed') return gone
		const request = {
			master: input.master,
			posting: await stored(storage, 'posting', postingSchema),
			strategy: input.strategy,
			asOf: await stored(storage, 'asOf', z.string())
		}
		const rules = await builtin.propose(request, { signal, onProgress: () => {} })
		if (!rules.ok) return { ok: false, failure: rules.failure, retryable: true }
		const written = await writeProposal(request, rules.value, {
			env,
			id,
			userId: input.userId,
			signal,
			deadlineAt: Date.now() + writingMilliseconds,
			onPart: (writing, place, of) => progress(partMessage(writing, request.master, place, of)),
			background
		})
		// What was stopped has been tidied up: nothing of the resume goes back into the object.
		if (signal.aborted) return gone
		await storage.put('proposal', written)
		return done
	},

	/** The gate: whatever wrote the suggestions, only what the master supports gets past. */
	async check(context) {
		const { storage, signal } = context
		const input = await inputOf(context)
		if (!input) return gone
		const proposed = await stored(storage, 'proposal', proposal)
		const asOf = await stored(storage, 'asOf', z.string())
		if (signal.aborted) return gone
		await storage.put('proposal', checked(input.master, proposed, asOf))
		return done
	},

	async save({ id, env, storage }) {
		const checked = await stored(storage, 'proposal', proposal)
		const completed = await completeOptimization(
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
		return completed ? done : gone
	}
}

async function inputOf({ id, env, memory }: StepContext): Promise<StepInput | null> {
	memory.input ??= (await readInput(env, id)) ?? undefined
	return memory.input ?? null
}

async function readInput(env: Env, id: string) {
	const row = await findOptimizationInput(openDb(env.DB), id)
	if (!row) return null
	const { userId, strategy, status } = row
	return { userId, strategy, status, master: masterOf(row.master), posting: () => postingOf(row) }
}

/** What an earlier step left; throws when it did not run, which the machine does not allow. */
async function stored<T>(
	storage: DurableObjectStorage,
	key: (typeof checkpoints)[number],
	schema: z.ZodType<T>
): Promise<T> {
	return schema.parse(await storage.get(key))
}
