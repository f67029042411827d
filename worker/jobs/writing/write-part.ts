import type { GiveUp } from '../../../src/model/give-up'
import type { ModelTask } from '../../../src/model/task'
import { readAnswer } from '../../../src/optimization/prompt/read-answer'
import { stricter } from '../../../src/optimization/prompt/stricter'
import type { Writing } from '../../../src/optimization/prompt/writing'
import type { Judged } from '../../../src/optimization/written/merge'
import { type CallRecord, callModel } from '../../adapters/model/call'
import { sleep } from '../../adapters/model/ending'
import { openDb } from '../../db/client'
import { insertModelCalls } from '../../db/model-call'
import { openModelDesk } from '../model-desk-client'
import { requestHash } from './answer-cache'
import type { Room } from './job'
import { logUnrecorded } from './log-unrecorded'
import { cachedRow, callRow } from './record'

/** A part that was written, and by which model of which candidate; or why it was not. */
export type Part =
	| { ok: true; judged: Judged; model: string; by: string }
	| { ok: false; because: GiveUp }

/** One part: from an earlier answer to the same request, else by a model. */
export async function writePart({ task, kind }: Writing, room: Room): Promise<Part> {
	const { journal, earlier } = room
	const { env, deadlineAt, signal, background } = room.job
	if (signal.aborted) return { ok: false, because: 'aborted' }
	const hash = requestHash(task, modelsOf(room))
	const kept = journal.answerTo(hash) ?? earlier[hash]
	const read = kept && readAnswer(kind, kept.text)
	if (kept && read?.ok) {
		await journal.add(task, [cachedRow(task, room.job, kept)], { hash, kept })
		return { ok: true, judged: room.judge(read.value), model: kept.model, by: kept.candidateId }
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
			background: (probe) => background(recordProbe(task, room, probe))
		},
		{ signal, onProgress: () => {} }
	)
	const rowsOf = (calls: CallRecord[]) => calls.map((call) => callRow(task, room, call))
	if (!called.ok) {
		await journal.add(task, rowsOf(called.failure.calls), null)
		return { ok: false, because: called.failure.because }
	}
	const { value, answer, candidateId, calls } = called.value
	await journal.add(task, rowsOf(calls), { hash, kept: { ...answer, candidateId } })
	return { ok: true, judged: room.judge(value), model: answer.model, by: candidateId }
}

/** A probe may end after the run, so its row is kept by itself. */
async function recordProbe(task: ModelTask, room: Room, probe: Promise<CallRecord>): Promise<void> {
	try {
		await insertModelCalls(openDb(room.job.env.DB), [callRow(task, room, await probe)])
	} catch (error) {
		logUnrecorded(error, room.job.id)
	}
}

function modelsOf({ clients }: Room): string[] {
	return clients.map(({ candidate }) => `${candidate.provider} ${candidate.model}`)
}
