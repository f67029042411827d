import { z } from 'zod'
import type { ModelProviderName } from '../../../src/model/candidate'
import type { ModelClient } from '../../../src/model/client'
import type { CallControl, ModelAnswer, ModelFailure } from '../../../src/model/task'
import { fail, type Result } from '../../../src/result'
import { anthropic } from './anthropic'
import { compatible } from './compatible'
import type { ConfiguredModel } from './configured'
import { judge, nothingHeard, usageOf } from './heard'
import { openai } from './openai'
import { failureInStream, failureOf } from './refused'
import { termsWith } from './terms'
import { type Silence, type Watch, watch } from './watch'
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
			const call = { model, task, control, heard, watch: watch(model.waits, control.signal) }
			const silence = call.watch.silence.then((why) => silenced(why, call))
			try {
				return await Promise.race([silence, write(call)])
			} finally {
				call.watch.close()
			}
		}
	}
}

type Call = Omit<Exchange, 'terms' | 'onText'> & { control: CallControl }

/** Sends the task, and again in another form where the server does not take the first one. */
async function write(call: Call): Promise<Answer> {
	const { model, task, heard, watch } = call
	const terms = termsWith(`${model.baseUrl} ${model.candidate.model}`)
	try {
		await wires[model.candidate.provider]({ ...call, terms, onText: listener(call) })
	} catch (error) {
		const refusal = watch.refusal()
		if (refusal && terms.yield(refusal)) return write(call)
		if (refusal) return fail(failureOf(refusal, Date.now()))
		return fail(withUsage(brokenBy(error, watch), call))
	}
	return judge(task, heard)
}

/** No answer of so many characters is within its token limit, whatever the provider counts. */
const CHARACTERS_PER_TOKEN_AT_MOST = 16

function listener({ task, heard, control, watch }: Call): Exchange['onText'] {
	return (piece) => {
		// To an aborted call the SDKs may still hand what they had.
		if (watch.signal.aborted) return false
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

function silenced(why: Silence, call: Call): Answer {
	return fail(why === 'aborted' ? { kind: 'aborted' } : withUsage({ kind: why }, call))
}

/** Adds what was paid, where anything came at all. */
function withUsage(failure: ModelFailure, { task, heard }: Call): ModelFailure {
	const paid = heard.text !== '' || heard.input !== null
	return paid && (failure.kind === 'timed_out' || failure.kind === 'unavailable')
		? { ...failure, usage: usageOf(task, heard) }
		: failure
}
