import { z } from 'zod'
import type { ModelProviderName } from '../../../src/model/candidate'
import type { ModelClient } from '../../../src/model/client'
import type { CallControl, ModelAnswer, ModelFailure, ModelTask } from '../../../src/model/task'
import { fail, type Result } from '../../../src/result'
import { anthropic } from './anthropic'
import { compatible } from './compatible'
import type { ConfiguredModel } from './configured'
import { type Heard, judge, nothingHeard, usageOf } from './heard'
import { type Silence, type Watch, watch } from './idle'
import { openai } from './openai'
import { failureInStream, failureOf } from './refused'
import { termsWith } from './terms'
import type { Exchange, Wire } from './wire'

type Answer = Result<ModelAnswer, ModelFailure>

const wires = { openai, anthropic, compatible } satisfies Record<ModelProviderName, Wire>

/** One configured model as the rules see it: a single try, which ends when it must. */
export function clientOf(model: ConfiguredModel): ModelClient {
	return {
		candidate: model.candidate,
		async write(task, control) {
			if (control.signal.aborted) return fail({ kind: 'aborted' })
			const heard = nothingHeard(model.candidate.model)
			const watched = watch(model.waits, control.signal)
			const silence = watched.silence.then((why) => silenced(why, task, heard))
			try {
				return await Promise.race([silence, write(model, task, control, watched, heard)])
			} finally {
				watched.close()
			}
		}
	}
}

/** Sends the task, and again in another form where the server does not take the first one. */
async function write(
	model: ConfiguredModel,
	task: ModelTask,
	control: CallControl,
	watched: Watch,
	heard: Heard
): Promise<Answer> {
	const terms = termsWith(`${model.baseUrl} ${model.candidate.model}`)
	const exchange = {
		model,
		task,
		terms,
		watch: watched,
		heard,
		onText: listener(task, heard, control)
	}
	try {
		await wires[model.candidate.provider](exchange)
	} catch (error) {
		const refusal = watched.refusal()
		if (refusal && terms.yield(refusal)) return write(model, task, control, watched, heard)
		if (refusal) return fail(failureOf(refusal, Date.now()))
		return fail(withUsage(brokenBy(error, watched), task, heard))
	}
	return judge(task, heard)
}

/** No answer of so many characters is within its token limit, whatever the provider counts. */
const CHARACTERS_PER_TOKEN_AT_MOST = 16

function listener(task: ModelTask, heard: Heard, control: CallControl): Exchange['onText'] {
	return (piece) => {
		heard.text += piece
		control.onProgress(heard.text.length)
		return heard.text.length <= task.maxOutputTokens * CHARACTERS_PER_TOKEN_AT_MOST
	}
}

const streamError = z.object({ code: z.string().nullish(), type: z.string().nullish() })

/**
 * What it means that an SDK threw, where the server did not refuse. Their messages may quote
 * what a server said, and that what we asked; so only our own errors are thrown on.
 */
function brokenBy(error: unknown, watched: Watch): ModelFailure {
	if (watched.broke()) return { kind: 'unavailable', retryAfterMs: null }
	if (!watched.begun() || error instanceof TypeError) throw error
	const told = streamError.safeParse(error).data
	return failureInStream(told?.code ?? told?.type ?? '')
}

function silenced(why: Silence, task: ModelTask, heard: Heard): Answer {
	return fail(why === 'aborted' ? { kind: 'aborted' } : withUsage({ kind: why }, task, heard))
}

/** Adds what was paid, where anything came at all. */
function withUsage(failure: ModelFailure, task: ModelTask, heard: Heard): ModelFailure {
	const paid = heard.text !== '' || heard.input !== null
	return paid && (failure.kind === 'timed_out' || failure.kind === 'unavailable')
		? { ...failure, usage: usageOf(task, heard) }
		: failure
}
