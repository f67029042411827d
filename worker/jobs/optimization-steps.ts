import { z } from 'zod'
import { checked } from '../../src/optimization/checked'
import type { Step } from '../../src/optimization/machine'
import { type Proposal, proposal as proposalSchema } from '../../src/optimization/schema'
import { type Posting, posting as postingSchema } from '../../src/posting/schema'
import { builtin } from '../adapters/model/builtin'
import { openDb } from '../db/client'
import { completeOptimization } from '../db/optimization'
import {
	beginOptimization,
	findOptimizationInput,
	type OptimizationInput
} from '../db/optimization-input'
import { keptMaster, postingOf } from '../db/read-pair'
import type { checkpoints, StepOutcome } from './checkpoints'
import { partMessage } from './status-message'
import type { Written } from './writing/journal'
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
 * understood once; what a step has stored need not be read again by the next. All of it is in
 * memory only: a new instance reads it again.
 */
export type StepMemory = {
	input?: StepInput
	posting?: Posting
	proposal?: Proposal
	/** Whether somebody wants a message now that it is completed. */
	mailWanted?: boolean
}
type StepInput = ReturnType<typeof inputFrom>

const done: StepOutcome = { ok: true }

/** The row went away or was ended elsewhere: nobody waits for the result any more. */
const gone: StepOutcome = { ok: false, failure: { code: 'not_found' }, retryable: false }

/** Runs one step of an optimization. What it finds out is stored in the object for the next step. */
export function runStep(step: Step, context: StepContext): Promise<StepOutcome> {
	return stepRunners[step](context)
}

const stepRunners: Record<Step, (context: StepContext) => Promise<StepOutcome>> = {
	async load({ id, env, storage, memory }) {
		const row = await beginOptimization(openDb(env.DB), id, new Date())
		if (!row || row.status === 'failed') return gone
		memory.input = inputFrom(row)
		await storage.put('asOf', new Date().toISOString().slice(0, 10))
		return done
	},

	async read_posting(context) {
		const input = await inputOf(context)
		if (!input) return gone
		const posting = input.posting()
		await context.storage.put('posting', posting)
		context.memory.posting = posting
		return done
	},

	async propose(context) {
		const { id, env, storage, signal, progress, background, memory } = context
		const input = await inputOf(context)
		if (!input || input.status === 'failed') return gone
		const request = {
			master: input.master,
			posting: await postingIn(context),
			strategy: input.strategy,
			asOf: await stored(storage, 'asOf', z.string())
		}
		const rules = await builtin.propose(request, { signal, onProgress: () => {} })
		if (!rules.ok) return { ok: false, failure: rules.failure, retryable: true }
		const written = await writeProposal(request, rules.value, {
			env,
			id,
			userId: input.userId,
			modelsAllowed: input.modelsAllowed,
			earlier: input.earlier,
			written: {
				load: () => storage.get<Written>('written'),
				save: (written) => storage.put('written', written)
			},
			signal,
			deadlineAt: Date.now() + writingMilliseconds,
			onPart: (writing, place, of) => progress(partMessage(writing, request.master, place, of)),
			background
		})
		// What was stopped has been tidied up: nothing of the resume goes back into the object.
		if (signal.aborted) return gone
		await storage.put('proposal', written)
		memory.proposal = written
		return done
	},

	/** The gate: whatever wrote the suggestions, only what the master supports gets past. */
	async check(context) {
		const { storage, signal, memory } = context
		const input = await inputOf(context)
		if (!input) return gone
		const asOf = await stored(storage, 'asOf', z.string())
		const passed = checked(input.master, await proposalIn(context), asOf)
		if (signal.aborted) return gone
		await storage.put('proposal', passed)
		memory.proposal = passed
		return done
	},

	async save(context) {
		const { id, env, storage, memory } = context
		const checked = await proposalIn(context)
		const completed = await completeOptimization(
			openDb(env.DB),
			{
				optimizationId: id,
				asOf: await stored(storage, 'asOf', z.string()),
				posting: JSON.stringify(await postingIn(context)),
				proposal: JSON.stringify(checked)
			},
			checked.score.total,
			new Date()
		)
		memory.mailWanted = completed?.mailWanted ?? true
		return completed ? done : gone
	}
}

async function inputOf({ id, env, memory }: StepContext): Promise<StepInput | null> {
	if (memory.input) return memory.input
	const row = await findOptimizationInput(openDb(env.DB), id)
	if (!row) return null
	memory.input = inputFrom(row)
	return memory.input
}

function inputFrom(row: OptimizationInput) {
	const { userId, strategy, status, modelsAllowed, earlier } = row
	const master = keptMaster(row.masterId, row.master)
	return { userId, strategy, status, modelsAllowed, earlier, master, posting: () => postingOf(row) }
}

async function postingIn({ storage, memory }: StepContext): Promise<Posting> {
	return memory.posting ?? stored(storage, 'posting', postingSchema)
}

async function proposalIn({ storage, memory }: StepContext): Promise<Proposal> {
	return memory.proposal ?? stored(storage, 'proposal', proposalSchema)
}

/** What an earlier step left; throws when it did not run, which the machine does not allow. */
async function stored<T>(
	storage: DurableObjectStorage,
	key: (typeof checkpoints)[number],
	schema: z.ZodType<T>
): Promise<T> {
	return schema.parse(await storage.get(key))
}
