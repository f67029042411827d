import type { GiveUp } from '../../../src/model/give-up'
import { readAnswer } from '../../../src/optimization/prompt/read-answer'
import { stricter } from '../../../src/optimization/prompt/stricter'
import type { Writing } from '../../../src/optimization/prompt/writing'
import type { Judged } from '../../../src/optimization/written/merge'
import { callModel } from '../../adapters/model/call'
import { sleep } from '../../adapters/model/ending'
import { openModelDesk } from '../model-desk-client'
import { answersFolder, findAnswer, keepAnswer, requestHash } from './answer-cache'
import type { Room } from './job'
import { record } from './record'

/** A part that was written, and by which model of which candidate; or why it was not. */
export type Part =
	| { ok: true; judged: Judged; model: string; by: string }
	| { ok: false; because: GiveUp }

/** One part: from an earlier answer to the same request, else by a model. */
export async function writePart({ task, kind }: Writing, room: Room): Promise<Part> {
	const { env, id, userId, deadlineAt, signal, background } = room.job
	if (signal.aborted) return { ok: false, because: 'aborted' }
	const hash = requestHash(task, modelsOf(room))
	const kept = await findAnswer(env, room.earlier, hash)
	const read = kept && readAnswer(kind, kept.text)
	if (kept && read?.ok) {
		await record(task, room, [], { ...kept, cached: true })
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
			background: (probe) => background(probe.then((call) => record(task, room, [call], null)))
		},
		{ signal, onProgress: () => {} }
	)
	if (!called.ok) {
		await record(task, room, called.failure.calls, null)
		return { ok: false, because: called.failure.because }
	}
	const { value, answer, candidateId, calls } = called.value
	const key = answersFolder(userId, id) + hash
	await Promise.all([
		signal.aborted || keepAnswer(env, key, { ...answer, candidateId }),
		record(task, room, calls, { ...answer, candidateId, cached: false })
	])
	return { ok: true, judged: room.judge(value), model: answer.model, by: candidateId }
}

function modelsOf({ clients }: Room): string[] {
	return clients.map(({ candidate }) => `${candidate.provider} ${candidate.model}`)
}
