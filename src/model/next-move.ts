import { backoff } from './backoff'
import type { Outcome } from './outcome'

/** One call of a task that has ended. */
export type Attempt = {
	candidateId: string
	outcome: Outcome
	milliseconds: number
	retryAfterMs: number | null
	/** It was the probe of a candidate that is kept from jobs. */
	probe: boolean
}

export type Situation = {
	attempts: Attempt[]
	/** All that are configured and can be paid for, in their order. */
	candidates: string[]
	/** Those that were asked for and not given: open, or used up. */
	denied: string[]
	/** Calls made besides the attempts, as the probe of another candidate. */
	callsBeside: number
	msLeft: number
	/** 0–1 */
	random: number
}

export type Move =
	/** Ask for any candidate but these, and call it. */
	| { type: 'call_another'; excluded: string[]; strict: false }
	/** Wait, then call the same one; `strict` says again, and more plainly, what shape is asked for. */
	| { type: 'call_again'; candidateId: string; afterMs: number; strict: boolean }
	| { type: 'give_up'; because: 'calls_used' | 'no_time' | 'nobody_left' | 'aborted' }

export const MAX_CALLS = 4
export const MAX_RETRIES = 2
/** What one call may take; less when the deadline comes first. */
export const CALL_MS = 30_000
/** A call that was cut off by our own deadline before this says nothing of the other side. */
export const FAIR_CALL_MS = 10_000
/** A call with less time than this is not begun. */
export const MIN_CALL_MS = 2_000
/** What a retry leaves for the next candidate, where there is one. */
export const NEXT_CANDIDATE_MS = 10_000

/** What to do next for one task; the whole of when to retry, re-ask, move on and give up. */
export function nextMove(situation: Situation): Move {
	const { attempts, callsBeside, msLeft } = situation
	const last = attempts.at(-1)
	if (last?.outcome === 'aborted') return { type: 'give_up', because: 'aborted' }
	if (attempts.length + callsBeside >= MAX_CALLS) return { type: 'give_up', because: 'calls_used' }
	if (msLeft < MIN_CALL_MS) return { type: 'give_up', because: 'no_time' }
	return (last && sameAgain(last, situation)) ?? another(situation)
}

function another({ attempts, candidates, denied }: Situation): Move {
	const excluded = [...new Set([...attempts.map(({ candidateId }) => candidateId), ...denied])]
	const someone = candidates.some((id) => !excluded.includes(id))
	return someone
		? { type: 'call_another', excluded, strict: false }
		: { type: 'give_up', because: 'nobody_left' }
}

function sameAgain(last: Attempt, situation: Situation): Move | null {
	const { candidateId } = last
	if (last.probe || !mayBeAsked(candidateId, situation)) return null
	const mine = situation.attempts.filter((attempt) => attempt.candidateId === candidateId)
	const reAsked = mine.filter(({ outcome }) => outcome === 'malformed').length
	const again = pauseBefore(last, mine, reAsked, situation.random)
	if (again === null || !leavesEnough(last, again, situation)) return null
	return { type: 'call_again', candidateId, afterMs: again, strict: reAsked > 0 }
}

function mayBeAsked(id: string, { candidates, denied }: Situation): boolean {
	return candidates.includes(id) && !denied.includes(id)
}

/** Milliseconds to wait before the same candidate is asked again; null when it is not. */
function pauseBefore(
	last: Attempt,
	mine: Attempt[],
	reAsked: number,
	random: number
): number | null {
	if (last.outcome === 'malformed') return reAsked === 1 ? 0 : null
	if (!mayPass(last.outcome)) return null
	const retry = mine.filter(({ outcome }) => mayPass(outcome)).length
	return retry <= MAX_RETRIES ? backoff(retry, random, last.retryAfterMs) : null
}

function mayPass(outcome: Outcome): boolean {
	return outcome === 'timed_out' || outcome === 'throttled' || outcome === 'unavailable'
}

/**
 * Whether there is time and a call for the same one again. Where another candidate stands by,
 * the retry is taken to last as long as the call before, and must leave that one its chance.
 */
function leavesEnough(last: Attempt, pause: number, situation: Situation): boolean {
	const { attempts, callsBeside, msLeft } = situation
	if (another(situation).type === 'give_up') return pause + MIN_CALL_MS <= msLeft
	const callsLeft = MAX_CALLS - attempts.length - callsBeside
	return callsLeft > 1 && pause + last.milliseconds + NEXT_CANDIDATE_MS <= msLeft
}
