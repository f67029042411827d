import type { ModelClient } from '../../../src/model/client'
import type { GiveUp } from '../../../src/model/give-up'
import type { AbortSignalLike, ProposalRequest } from '../../../src/model/provider'
import { type Spend, spendUpTo } from '../../../src/model/spend'
import { planWritings } from '../../../src/optimization/prompt/plan'
import { readAnswer } from '../../../src/optimization/prompt/read-answer'
import { stricter } from '../../../src/optimization/prompt/stricter'
import type { Writing, Written } from '../../../src/optimization/prompt/writing'
import type { Proposal } from '../../../src/optimization/schema'
import { withWritten } from '../../../src/optimization/written/merge'
import { writingNote } from '../../../src/optimization/written/note'
import { callModel } from '../../adapters/model/call'
import { clientOf } from '../../adapters/model/client-of'
import type { CallRecord } from '../../adapters/model/one-call'
import { openDb } from '../../db/client'
import { type NewModelCall, saveModelCalls } from '../../db/model-call'
import { newId } from '../../id'
import { errorFields, log } from '../../log'
import { mayWrite } from '../may-write'
import { openModelDesk } from '../model-desk-client'
import { answerKey, findAnswer, keepAnswer } from './answer-cache'
import { inParallel } from './in-parallel'
import { keepTranscript } from './transcript'

/** Parts that are written at once: a Worker has six connections, and storage needs some. */
const AT_ONCE = 4

export type WritingJob = {
	env: Env
	id: string
	userId: string
	resumeId: string
	/** Ends the writing; what was written by then stands. */
	signal: AbortSignal
	/** When it must have ended, in milliseconds since the epoch. */
	deadlineAt: number
	/** Called before each part with its place and how many there are. */
	onPart: (writing: Writing, place: number, of: number) => Promise<void>
	background: (work: Promise<unknown>) => void
}

/** A part that was written, or why it was not. */
type Part =
	| { ok: true; written: Written; model: string; by: string }
	| { ok: false; because: GiveUp }

type Room = {
	job: WritingJob
	clients: ModelClient[]
	spend: Spend
}

/**
 * What the rules propose, and where the person and the operator allow it, with what models
 * write on top. It always ends with a proposal: where no model answers, the rules' own stands
 * and says so.
 */
export async function writeProposal(
	request: ProposalRequest,
	base: Proposal,
	job: WritingJob
): Promise<Proposal> {
	const permission = await mayWrite(job.env, openDb(job.env.DB), job.userId, new Date())
	if (!permission.ok) return noted(base, permission.failure)
	const { models, runMicros } = permission.value
	const room: Room = { job, clients: models.map(clientOf), spend: spendUpTo(runMicros) }
	const writings = planWritings(request)
	const parts = await inParallel(writings, AT_ONCE, async (writing, index) => {
		await job.onPart(writing, index + 1, writings.length)
		return write(writing, room)
	})
	const done = parts.flatMap((part) => (part.ok ? [part] : []))
	const missing = parts.flatMap((part) => (part.ok ? [] : [part.because]))
	const note = writingNote(writings.length, missing)
	const [first] = done
	if (!first) return noted(base, note)
	const by = {
		provider: first.by.split(':')[0] ?? first.by,
		model: first.model,
		version: [...new Set(writings.map(({ task }) => task.template))].join(' ')
	}
	return noted(
		withWritten(
			base,
			done.map(({ written }) => written),
			by,
			request
		),
		note
	)
}

function noted(proposal: Proposal, note: string | null): Proposal {
	return note ? { ...proposal, engine: { ...proposal.engine, note } } : proposal
}

/** One part: from an earlier answer to the same request, else by a model. */
async function write(writing: Writing, room: Room): Promise<Part> {
	const { task, kind } = writing
	const { env, deadlineAt, signal, background } = room.job
	const models = room.clients.map(({ candidate }) => `${candidate.provider} ${candidate.model}`)
	const key = answerKey(room.job, task, models)
	const kept = await findAnswer(env, key)
	const read = kept && readAnswer(kind, kept.text)
	if (kept && read?.ok) {
		await record(writing, room, [], { ...kept, cached: true })
		return { ok: true, written: read.value, model: kept.model, by: kept.candidateId }
	}
	const called = await callModel(
		task,
		{
			clients: room.clients,
			desk: openModelDesk(env),
			deadlineAt,
			now: Date.now,
			random: Math.random,
			sleep,
			parse: (text) => readAnswer(kind, text),
			stricter,
			spend: room.spend,
			background: (probe) => background(probe.then((call) => record(writing, room, [call], null)))
		},
		{ signal, onProgress: () => {} }
	)
	if (!called.ok) {
		await record(writing, room, called.failure.calls, null)
		return { ok: false, because: called.failure.because }
	}
	const { value, answer, candidateId, calls } = called.value
	await keepAnswer(env, key, { ...answer, candidateId })
	await record(writing, room, calls, { ...answer, candidateId, cached: false })
	return { ok: true, written: value, model: answer.model, by: candidateId }
}

type Answered = { text: string; model: string; candidateId: string; cached: boolean }

/** Keeps what was asked and what it took. That this failed is told to the operator, not to the person. */
async function record(
	{ task }: Writing,
	{ job, clients }: Room,
	calls: CallRecord[],
	answered: Answered | null
): Promise<void> {
	try {
		const transcriptKey = answered && (await keepTranscript(job.env, job, task, answered.text))
		const modelOf = (id: string) =>
			clients.find(({ candidate }) => candidate.id === id)?.candidate.model ?? ''
		const rows = calls.map(
			(call): NewModelCall => ({
				...rowOf(job, call.candidateId),
				task: task.id,
				template: call.template,
				model: modelOf(call.candidateId),
				outcome: call.outcome,
				inputTokens: call.usage?.input ?? 0,
				outputTokens: call.usage?.output ?? 0,
				costMicros: call.costMicros,
				milliseconds: call.milliseconds,
				transcriptKey: call.outcome === 'answered' ? transcriptKey : null,
				createdAt: new Date(call.startedAt)
			})
		)
		if (answered?.cached) {
			rows.push({
				...rowOf(job, answered.candidateId),
				task: task.id,
				template: task.template,
				model: answered.model,
				outcome: 'answered',
				cached: true,
				inputTokens: 0,
				outputTokens: 0,
				costMicros: 0,
				milliseconds: 0,
				transcriptKey,
				createdAt: new Date()
			})
		}
		await saveModelCalls(openDb(job.env.DB), rows)
	} catch (error) {
		log('error', { event: 'model_call_record', subjectId: job.id, error: errorFields(error) })
	}
}

function rowOf({ id, userId }: WritingJob, candidate: string) {
	const provider = candidate.split(':')[0] ?? candidate
	return { id: newId('call'), userId, optimizationId: id, provider, candidate }
}

function sleep(milliseconds: number, signal: AbortSignalLike): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return resolve()
		const id = setTimeout(done, milliseconds)
		signal.addEventListener('abort', done)
		function done() {
			clearTimeout(id)
			signal.removeEventListener('abort', done)
			resolve()
		}
	})
}
