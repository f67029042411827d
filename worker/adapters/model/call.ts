import { PROBE_CALL_MS } from '../../../src/model/breaker'
import type { ModelClient } from '../../../src/model/client'
import type { Desk } from '../../../src/model/desk'
import { failureOf, type GiveUp } from '../../../src/model/give-up'
import { type Attempt, CALL_MS, type Move, nextMove } from '../../../src/model/next-move'
import { probeTask } from '../../../src/model/probe'
import type { Spend } from '../../../src/model/spend'
import type { CallControl, ModelAnswer, ModelTask } from '../../../src/model/task'
import { type Failure, fail, ok, type Result } from '../../../src/result'
import { type Dispatch, openDispatch, type Place } from './dispatch'
import { type Ending, endingAt, type Sleep } from './ending'
import { type CallRecord, oneCall } from './one-call'

export type { CallRecord } from './one-call'

export type CallTools<T> = {
	/** All that may be asked, in their configured order. */
	clients: readonly ModelClient[]
	/** Null to go without. */
	desk: Desk | null
	/** When this task must have ended, in milliseconds since the epoch. */
	deadlineAt: number
	now: () => number
	/** 0–1 */
	random: () => number
	sleep: Sleep
	parse: (text: string) => Result<T, 'empty' | 'malformed'>
	/** The same task, asked more plainly after an answer of the wrong shape. */
	stricter: (task: ModelTask) => ModelTask
	/** The purse of the run, shared by all its tasks. */
	spend: Spend
	/** Takes the call that finds out whether another candidate is back; it may end after the task. */
	background: (probe: Promise<CallRecord>) => void
}

export type Called<T> = { value: T; answer: ModelAnswer; candidateId: string; calls: CallRecord[] }

export type NotCalled = { because: GiveUp; failure: Failure; calls: CallRecord[] }

/**
 * Has one task written by whichever model is best placed, and read by `parse`: retries, re-asks
 * and moves on as `nextMove` says, four calls at most. Ends at the deadline, or at once when
 * `control.signal` is aborted. `calls` is every call for this task, in order.
 */
export async function callModel<T>(
	task: ModelTask,
	tools: CallTools<T>,
	control: CallControl
): Promise<Result<Called<T>, NotCalled>> {
	const { now, sleep, clients } = tools
	const ending = endingAt(control.signal, tools.deadlineAt - now(), sleep)
	const dispatch = openDispatch(tools.spend, tools.desk, ending)
	const attempts: Attempt[] = []
	const calls: CallRecord[] = []
	const denied: string[] = []
	let callsBeside = 0

	const move = (): Move =>
		nextMove({
			attempts,
			candidates: clients.map(idOf),
			denied,
			callsBeside,
			msLeft: tools.deadlineAt - now(),
			random: tools.random()
		})
	const isElsewhere = (wanted: readonly ModelClient[]) =>
		clients.some(
			(client) =>
				!wanted.includes(client) &&
				!denied.includes(idOf(client)) &&
				!attempts.some(({ candidateId }) => candidateId === idOf(client))
		)
	const giveUp = (because: GiveUp) =>
		fail({ because, failure: failureOf(because, attempts.at(-1)?.outcome ?? null), calls })

	try {
		for (;;) {
			const over = ending.why()
			if (over) return giveUp(over)
			const next = move()
			if (next.type === 'give_up') return giveUp(whyOf(next, dispatch))
			if (next.type === 'call_again') await pause(next.afterMs, ending, sleep)
			if (ending.why()) continue

			const asked = next.strict ? tools.stricter(task) : task
			const wanted = clients.filter((client) => isWanted(next, idOf(client)))
			const placed = await dispatch.place(wanted, asked, isElsewhere(wanted))
			if (!placed) {
				denied.push(...wanted.map(idOf))
				continue
			}
			if (placed.beside) {
				callsBeside++
				tools.background(probe(placed.beside, dispatch, tools, control))
			}
			const { place } = placed
			const call = await write(place, asked, tools, control, ending)
			calls.push(call.record)
			await dispatch.settle(place, call)
			if (call.value) return ok({ ...call.value, candidateId: idOf(place.client), calls })
			const { candidateId, outcome, milliseconds } = call.record
			const { retryAfterMs } = call
			attempts.push({ candidateId, outcome, milliseconds, retryAfterMs, probe: place.probe })
		}
	} finally {
		ending.close()
	}
}

/** One call for the task; its value is there when the answer could be read. */
function write<T>(
	{ client, probe }: Place,
	task: ModelTask,
	tools: CallTools<T>,
	control: CallControl,
	ending: Ending
) {
	const read = (answer: ModelAnswer) => {
		const parsed = tools.parse(answer.text)
		return parsed.ok ? ok({ value: parsed.value, answer }) : parsed
	}
	const terms = { limitMs: probe ? PROBE_CALL_MS : CALL_MS, ending, read }
	return oneCall(client, task, terms, control.onProgress, tools)
}

/** Asks a candidate that is kept from jobs whether it is back: not for this task, and not waited for. */
async function probe<T>(
	place: Place,
	dispatch: Dispatch,
	{ now, sleep }: CallTools<T>,
	{ signal }: CallControl
): Promise<CallRecord> {
	const ending = endingAt(signal, CALL_MS, sleep)
	const terms = { limitMs: PROBE_CALL_MS, ending, read: ok<ModelAnswer> }
	try {
		const call = await oneCall(place.client, probeTask, terms, () => {}, { now, sleep })
		await dispatch.settle(place, call)
		return call.record
	} finally {
		ending.close()
	}
}

async function pause(milliseconds: number, ending: Ending, sleep: Sleep): Promise<void> {
	if (milliseconds > 0) await ending.orEnd(sleep(milliseconds, ending.signal))
}

function isWanted(move: Exclude<Move, { type: 'give_up' }>, id: string): boolean {
	return move.type === 'call_again' ? id === move.candidateId : !move.excluded.includes(id)
}

function whyOf({ because }: Extract<Move, { type: 'give_up' }>, dispatch: Dispatch): GiveUp {
	return because === 'nobody_left' && dispatch.tooDear() ? 'too_dear' : because
}

function idOf({ candidate }: ModelClient): string {
	return candidate.id
}
