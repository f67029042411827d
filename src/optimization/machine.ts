import type { Failure } from '../result'
import type { OptimizationStatus } from './schema'

/**
 * The life of one optimization as a pure decision: what an event at `now` makes of a state,
 * and what the runner must then do, in this order. Times are milliseconds since the epoch.
 * `save` comes first in every answer, so a step's outcome is stored before the next step runs.
 */

export const steps = ['load', 'read_posting', 'propose', 'check', 'save'] as const
export type Step = (typeof steps)[number]

/** From the start to the end, retries included. */
export const TOTAL_MS = 90_000
export const MAX_RETRIES = 2
/** The first pause before a retry; each further one is twice as long. */
export const BACK_OFF_MS = 1_000
/** A step that has not answered by then is taken for lost, as after a restart of the machine. */
export const STEP_MS = {
	load: 10_000,
	read_posting: 10_000,
	propose: 60_000,
	check: 10_000,
	save: 10_000
} satisfies Record<Step, number>

type Active = {
	step: Step
	/** 1 for the first try of this step. */
	attempt: number
	/** When the whole optimization fails. */
	deadlineAt: number
}

export type State =
	| { status: 'queued' }
	/** The step is under way and counts as lost at `lostAt`. */
	| (Active & { status: 'processing' | 'generating'; phase: 'running'; lostAt: number })
	/** The step failed and is tried again at `retryAt`. */
	| (Active & { status: 'processing' | 'generating'; phase: 'waiting'; retryAt: number })
	| { status: 'completed' }
	| { status: 'failed'; failure: Failure }

type ActiveState = Extract<State, Active>

/** `attempt` tells an answer of the present try from one that was given up. `jitter` is 0–1. */
export type Event =
	| { type: 'start' }
	| { type: 'step_done'; step: Step; attempt: number }
	| {
			type: 'step_failed'
			step: Step
			attempt: number
			failure: Failure
			retryable: boolean
			jitter: number
			/** What the other side asked us to wait, when it did. */
			retryAfterMs?: number
	  }
	/** `lost` where the runner knows that no step is under way any more, as after a restart. */
	| { type: 'alarm'; jitter: number; lost?: boolean }
	/** Ended from outside; by the person, unless a failure is named. */
	| { type: 'cancel'; failure?: Failure }
	/** The result turned out to be stored already: a restart came before that could be noted. */
	| { type: 'found_completed' }

export type StatusEvent = {
	status: OptimizationStatus
	step: Step | null
	attempt: number
	/** When the next try begins, while one is waited for. */
	retryAt: number | null
}

export type Effect =
	| { type: 'save'; state: State }
	| { type: 'emit'; event: StatusEvent }
	| { type: 'set_alarm'; at: number }
	| { type: 'run_step'; step: Step; attempt: number; deadlineAt: number }
	/** Tell the owner, and give back what it cost. */
	| { type: 'fail'; failure: Failure }

export type Decision = { state: State; effects: Effect[] }

/** What an event at `now` changes; an event that no longer matters changes nothing. */
export function decide(state: State, event: Event, now: number): Decision {
	switch (state.status) {
		case 'completed':
		case 'failed':
			return { state, effects: [] }
		case 'queued':
			return decideQueued(state, event, now)
		case 'processing':
		case 'generating':
			return decideActive(state, event, now)
	}
}

function decideQueued(state: State, event: Event, now: number): Decision {
	switch (event.type) {
		case 'start':
		case 'alarm':
			return run('load', 1, now + TOTAL_MS, now)
		case 'cancel':
			return failed(event.failure ?? cancelled)
		case 'found_completed':
			return completed
		case 'step_done':
		case 'step_failed':
			return { state, effects: [] }
	}
}

function decideActive(state: ActiveState, event: Event, now: number): Decision {
	if (event.type === 'cancel') return failed(event.failure ?? cancelled)
	if (event.type === 'found_completed') return completed
	if (now >= state.deadlineAt) return failed({ code: 'timed_out' })
	switch (event.type) {
		case 'start':
			return { state, effects: [] }
		case 'alarm':
			return wake(state, event, now)
		case 'step_done':
			return isCurrent(state, event) ? advance(state, now) : { state, effects: [] }
		case 'step_failed': {
			if (!isCurrent(state, event)) return { state, effects: [] }
			if (!event.retryable) return failed(event.failure)
			return retry(state, event.failure, event.jitter, event.retryAfterMs ?? 0, now)
		}
	}
}

function wake(
	state: ActiveState,
	{ jitter, lost = false }: { jitter: number; lost?: boolean },
	now: number
): Decision {
	const due = state.phase === 'running' ? state.lostAt : state.retryAt
	const early = now < due && !(lost && state.phase === 'running')
	if (early) return { state, effects: [{ type: 'set_alarm', at: due }] }
	if (state.phase === 'running') return retry(state, { code: 'timed_out' }, jitter, 0, now)
	return run(state.step, state.attempt + 1, state.deadlineAt, now)
}

function advance(state: ActiveState, now: number): Decision {
	const next = steps[steps.indexOf(state.step) + 1]
	return next ? run(next, 1, state.deadlineAt, now) : completed
}

function run(step: Step, attempt: number, deadlineAt: number, now: number): Decision {
	const lostAt = Math.min(now + STEP_MS[step], deadlineAt)
	const state: State = {
		status: statusOf(step),
		phase: 'running',
		step,
		attempt,
		deadlineAt,
		lostAt
	}
	return {
		state,
		effects: [
			{ type: 'save', state },
			{ type: 'set_alarm', at: lostAt },
			emit(state),
			{ type: 'run_step', step, attempt, deadlineAt: lostAt }
		]
	}
}

/** Waits between half and all of the doubled pause ("equal jitter"), or as long as was asked. */
function retry(
	state: ActiveState,
	failure: Failure,
	jitter: number,
	retryAfterMs: number,
	now: number
): Decision {
	const pause = BACK_OFF_MS * 2 ** (state.attempt - 1) * (0.5 + jitter / 2)
	const retryAt = now + Math.max(Math.round(pause), retryAfterMs)
	if (state.attempt > MAX_RETRIES || retryAt >= state.deadlineAt) return failed(failure)
	const { status, step, attempt, deadlineAt } = state
	const waiting: State = { status, phase: 'waiting', step, attempt, deadlineAt, retryAt }
	return {
		state: waiting,
		effects: [{ type: 'save', state: waiting }, { type: 'set_alarm', at: retryAt }, emit(waiting)]
	}
}

function failed(failure: Failure): Decision {
	const state: State = { status: 'failed', failure }
	return {
		state,
		effects: [{ type: 'save', state }, { type: 'fail', failure }, emit(state)]
	}
}

function isCurrent(state: ActiveState, event: { step: Step; attempt: number }): boolean {
	return state.phase === 'running' && state.step === event.step && state.attempt === event.attempt
}

function statusOf(step: Step): 'processing' | 'generating' {
	return step === 'load' || step === 'read_posting' ? 'processing' : 'generating'
}

function emit(state: State): Effect {
	const active = 'step' in state
	return {
		type: 'emit',
		event: {
			status: state.status,
			step: active ? state.step : null,
			attempt: active ? state.attempt : 0,
			retryAt: active && state.phase === 'waiting' ? state.retryAt : null
		}
	}
}

const cancelled: Failure = { code: 'conflict', message: 'You stopped this optimization.' }

const done: State = { status: 'completed' }
const completed: Decision = { state: done, effects: [{ type: 'save', state: done }, emit(done)] }
