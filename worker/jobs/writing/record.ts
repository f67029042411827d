import { estimateUsage, microDollars } from '../../../src/model/cost'
import { tokensSpent } from '../../../src/model/outcome'
import type { ModelTask } from '../../../src/model/task'
import type { CallRecord } from '../../adapters/model/one-call'
import { openDb } from '../../db/client'
import { type NewModelCall, saveModelCalls } from '../../db/model-call'
import { newId } from '../../id'
import { errorFields, log } from '../../log'
import type { Room, WritingJob } from './job'
import { keepTranscript } from './transcript'

/** An answer that was used, from a model or from an earlier run. */
export type Answered = { text: string; model: string; candidateId: string; cached: boolean }

/** Keeps what was asked and what it took. That this failed is told to the operator, not to the person. */
export async function record(
	task: ModelTask,
	room: Room,
	calls: CallRecord[],
	answered: Answered | null
): Promise<void> {
	const { env, id, signal } = room.job
	try {
		// Where the person has stopped it, nothing of theirs is kept any more.
		const kept = answered && !signal.aborted
		const transcriptKey = kept ? await keepTranscript(env, room.job, task, answered.text) : null
		const rows = calls.map((call) => callRow(task, room, call, transcriptKey))
		if (answered?.cached) rows.push(cachedRow(task, room.job, answered, transcriptKey))
		await saveModelCalls(openDb(env.DB), rows)
	} catch (error) {
		log('error', { event: 'model_call_record', subjectId: id, error: errorFields(error) })
	}
}

function callRow(
	task: ModelTask,
	{ job, clients }: Room,
	call: CallRecord,
	transcriptKey: string | null
): NewModelCall {
	const candidate = clients.find((one) => one.candidate.id === call.candidateId)?.candidate
	return {
		...rowOf(job, call.candidateId),
		task: call.taskId,
		template: call.template,
		model: candidate?.model ?? '',
		outcome: call.outcome,
		inputTokens: call.usage?.input ?? 0,
		outputTokens: call.usage?.output ?? 0,
		costMicros: candidate?.price ? (call.costMicros ?? unknownCost(call)) : null,
		milliseconds: call.milliseconds,
		transcriptKey: call.outcome === 'answered' ? transcriptKey : null,
		createdAt: new Date(call.startedAt)
	}

	/** What was cut off before anything was counted may have to be paid for all the same. */
	function unknownCost({ outcome }: CallRecord): number {
		if (!candidate || tokensSpent(outcome, null, 1) === 0) return 0
		return microDollars(candidate, estimateUsage(task))
	}
}

function cachedRow(
	task: ModelTask,
	job: WritingJob,
	{ candidateId, model }: Answered,
	transcriptKey: string | null
): NewModelCall {
	return {
		...rowOf(job, candidateId),
		task: task.id,
		template: task.template,
		model,
		outcome: 'answered',
		cached: true,
		inputTokens: 0,
		outputTokens: 0,
		costMicros: 0,
		milliseconds: 0,
		transcriptKey,
		createdAt: new Date()
	}
}

function rowOf({ id, userId }: WritingJob, candidate: string) {
	const provider = candidate.split(':')[0] ?? candidate
	return { id: newId('call'), userId, optimizationId: id, provider, candidate }
}
