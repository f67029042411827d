import type { ModelClient } from '../../../src/model/client'
import { microDollars } from '../../../src/model/cost'
import { FAIR_CALL_MS } from '../../../src/model/next-move'
import type { Outcome } from '../../../src/model/outcome'
import type { ModelAnswer, ModelFailure, ModelTask, TokenUsage } from '../../../src/model/task'
import { fail, type Result } from '../../../src/result'
import { errorFields, log } from '../../log'
import { type Ending, ended, type Sleep } from './ending'

/** One call of a model, as it is kept for the audit: no word of what was asked or answered. */
export type CallRecord = {
	candidateId: string
	taskId: string
	template: string
	outcome: Outcome
	/** When it began, in milliseconds since the epoch. */
	startedAt: number
	milliseconds: number
	/** Null where nothing was counted. */
	usage: TokenUsage | null
	/** Null where the candidate has no price. */
	costMicros: number | null
}

export type OneCall = {
	record: CallRecord
	retryAfterMs: number | null
	/** Whether the other side had the time that a call needs. */
	fair: boolean
}

export type Terms<V> = {
	limitMs: number
	ending: Ending
	/** Reads an answer; what it cannot use is the call's outcome. */
	read: (answer: ModelAnswer) => Result<V, Outcome>
}

type Clock = { now: () => number; sleep: Sleep }

/** Makes one call that ends with `ending` or after `limitMs`, whether the client does or not. */
export async function oneCall<V>(
	client: ModelClient,
	task: ModelTask,
	{ limitMs, ending, read }: Terms<V>,
	onProgress: (characters: number) => void,
	{ now, sleep }: Clock
): Promise<OneCall & { value: V | null }> {
	const over = new AbortController()
	const stop = () => over.abort()
	ending.signal.addEventListener('abort', stop)
	if (ending.why()) stop()
	const startedAt = now()
	const write = safely(client, task, { signal: over.signal, onProgress })
	const late = sleep(limitMs, over.signal).then(() => fail({ kind: 'timed_out' as const }))
	const first = await ending.orEnd(Promise.race([write, late]))
	ending.signal.removeEventListener('abort', stop)
	over.abort()

	const milliseconds = now() - startedAt
	// An answer that came is one, even if the end came with it.
	const cut = first === ended || (!first.ok && ending.why() !== null)
	const result = cut ? fail(cutBy(ending)) : first
	const answer = result.ok ? read(result.value) : fail(result.failure.kind)
	const outcome = answer.ok ? 'answered' : answer.failure
	const usage = usageOf(result)
	return {
		value: answer.ok ? answer.value : null,
		record: {
			candidateId: client.candidate.id,
			taskId: task.id,
			template: task.template,
			outcome,
			startedAt,
			milliseconds,
			usage,
			costMicros: client.candidate.price && usage && microDollars(client.candidate, usage)
		},
		retryAfterMs:
			!result.ok && 'retryAfterMs' in result.failure ? result.failure.retryAfterMs : null,
		fair: !ending.why() || milliseconds >= FAIR_CALL_MS
	}
}

function cutBy(ending: Ending): ModelFailure {
	return { kind: ending.why() === 'no_time' ? 'timed_out' : 'aborted' }
}

/** A client that throws has a bug; the next candidate may still do the work. */
async function safely(
	client: ModelClient,
	...[task, control]: Parameters<ModelClient['write']>
): Promise<Result<ModelAnswer, ModelFailure>> {
	try {
		return await client.write(task, control)
	} catch (error) {
		log('error', {
			event: 'model_client',
			subjectId: client.candidate.id,
			error: errorFields(error)
		})
		return fail({ kind: 'unavailable', retryAfterMs: null })
	}
}

function usageOf(result: Result<ModelAnswer, ModelFailure>): TokenUsage | null {
	if (result.ok) return result.value.usage
	return 'usage' in result.failure ? (result.failure.usage ?? null) : null
}
