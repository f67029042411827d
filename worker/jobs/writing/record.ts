import { estimateUsage, microDollars } from '../../../src/model/cost'
import { tokensSpent } from '../../../src/model/outcome'
import type { ModelTask } from '../../../src/model/task'
import type { CallRecord } from '../../adapters/model/one-call'
import type { NewModelCall } from '../../db/model-call'
import { newId } from '../../id'
import type { KeptAnswer } from './answer-cache'
import type { Room, WritingJob } from './job'

/** The row of a call: what it was for, by whom, how it ended and what it took. */
export function callRow(task: ModelTask, { job, clients }: Room, call: CallRecord): NewModelCall {
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
		createdAt: new Date(call.startedAt)
	}

	/** What was cut off before anything was counted may have to be paid for all the same. */
	function unknownCost({ outcome }: CallRecord): number {
		if (!candidate || tokensSpent(outcome, null, 1) === 0) return 0
		return microDollars(candidate, estimateUsage(task))
	}
}

/** The row of an answer that was there already. */
export function cachedRow(
	task: ModelTask,
	job: WritingJob,
	{ candidateId, model }: KeptAnswer
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
		createdAt: new Date()
	}
}

function rowOf({ id, userId }: WritingJob, candidate: string) {
	const provider = candidate.split(':')[0] ?? candidate
	return { id: newId('call'), userId, optimizationId: id, provider, candidate }
}
