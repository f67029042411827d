import type { Candidate } from '../../src/model/candidate'
import type { ModelClient } from '../../src/model/client'
import { choose, type Desk, type DeskStore, report } from '../../src/model/desk'
import { spendUpTo } from '../../src/model/spend'
import type { CallControl, ModelAnswer, ModelFailure, ModelTask } from '../../src/model/task'
import { aCandidate, aTask } from '../../src/model/testing'
import { fail, ok, type Result } from '../../src/result'
import type { CallRecord, CallTools } from '../../worker/adapters/model/call'

export const usage = { input: 40, output: 10 }

type Write = (task: ModelTask, signal: AbortSignal) => Promise<Result<ModelAnswer, ModelFailure>>

/** A client that writes as it is told to, and remembers what it was asked. */
export function aClient(candidate: Candidate | string, write: Write) {
	const asked: ModelTask[] = []
	const client: ModelClient = {
		candidate: typeof candidate === 'string' ? aCandidate(candidate) : candidate,
		write(task, { signal }) {
			asked.push(task)
			return write(task, abortable(signal))
		}
	}
	return { ...client, asked }
}

/** A client that answers with these, one after the other, the last for ever. */
export function scripted(
	candidate: Candidate | string,
	...script: (string | ModelFailure)[]
): ReturnType<typeof aClient> {
	let place = 0
	return aClient(candidate, async () => {
		const next = script[Math.min(place++, script.length - 1)] ?? ''
		return typeof next === 'string' ? ok({ text: next, model: 'small', usage }) : fail(next)
	})
}

/** A client that never answers, and ends only when it is aborted. */
export function hanging(candidate: Candidate | string): ReturnType<typeof aClient> {
	return aClient(candidate, (_, signal) => endOf(signal).then(() => fail({ kind: 'aborted' })))
}

export function endOf(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) resolve()
		else signal.addEventListener('abort', () => resolve(), { once: true })
	})
}

/** The platform's signal, as a client gets it through the narrower type. */
function abortable(signal: CallControl['signal']): AbortSignal {
	const controller = new AbortController()
	if (signal.aborted) controller.abort()
	signal.addEventListener('abort', () => controller.abort())
	return controller.signal
}

/** A desk by the rules, with its memory in a test. */
export function deskOver(store: DeskStore, now: () => number): Desk {
	return {
		choose: async (request) => choose(store, request, now()),
		report: async (end) => {
			report(store, end, now())
			return ok(null)
		}
	}
}

/** Takes any text but `nonsense`, and calls blank text empty. */
export function readText(text: string): Result<string, 'empty' | 'malformed'> {
	if (text.trim() === '') return fail('empty')
	return text === 'nonsense' ? fail('malformed') : ok(text)
}

export const strictly = (task: ModelTask) => ({ ...task, template: `${task.template}+strict/1` })

type Time = { now: () => number; sleep: CallTools<string>['sleep'] }

/** What a call needs, with a minute of time; `probes` gets the calls that are made beside it. */
export function toolsFor(
	clients: ModelClient[],
	{ now, sleep }: Time,
	over: Partial<CallTools<string>> & { probes?: CallRecord[] } = {}
): CallTools<string> {
	const { probes, ...rest } = over
	return {
		clients,
		desk: null,
		deadlineAt: now() + 60_000,
		now,
		random: () => 1,
		sleep,
		parse: readText,
		stricter: strictly,
		spend: spendUpTo(null),
		background: (probe) => {
			void probe.then((record) => probes?.push(record))
		},
		...rest
	}
}

export { aCandidate, aTask }

/** Never aborted unless by the test that holds it. */
export function control(signal: AbortSignal = new AbortController().signal): CallControl {
	return { signal, onProgress: () => {} }
}
