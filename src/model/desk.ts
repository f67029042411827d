import { fail, ok, type Result } from '../result'
import { FAILURES_TO_OPEN, failuresNow } from './breaker'
import type { Candidate } from './candidate'
import { chooseForJob, chooseForProbe } from './choose'
import { probeUsage } from './probe'
import { utcDay } from './quota'
import { type CallReport, type HeldCall, hold, type Standing, settle, standingOf } from './standing'

export type ChoiceRequest = {
	/** All that may be asked, in their configured order; none that had its chance with this task. */
	candidates: Candidate[]
	/** What the call takes at most. */
	tokens: number
	/** Whether the caller has somebody else to turn to when none of these may be asked. */
	elsewhere?: boolean
}

/** A call that is allowed. Its end must be reported under `call`. */
export type Allowed = {
	call: string
	candidateId: string
	/** It is the one call that finds out whether this candidate is back. */
	probe: boolean
}

/** Whom to ask, and whom to probe with `probeTask` beside it. */
export type Choice = Allowed & { beside: Allowed | null }

export type DeskFailure =
	/** All are open or used up. */
	| { kind: 'nobody' }
	/** The desk itself did not answer; a call goes on without it. */
	| { kind: 'no_desk' }

/** What all jobs know together of the candidates. Neither method throws. */
export type Desk = {
	choose(request: ChoiceRequest): Promise<Result<Choice, DeskFailure>>
	report(report: CallReport): Promise<Result<null, DeskFailure>>
}

/** Where the desk keeps what it knows. */
export type DeskStore = {
	standing(candidateId: string): Standing | undefined
	keepStanding(standing: Standing): void
	standings(): Standing[]
	/** A new id; ids sort in the order in which they were given. */
	newCallId(): string
	call(id: string): HeldCall | undefined
	keepCall(id: string, call: HeldCall): void
	dropCall(id: string): void
	/** Calls that have not reported, oldest first. */
	calls(): Iterable<[string, HeldCall]>
}

export type QuotaWarning = { candidateId: string; percent: number }

/** A call that has not reported by then never will: longer than any call may take. */
export const CALL_LEASE_MS = 120_000

const probeTokens = probeUsage.input + probeUsage.output

/** Whom to ask now. A candidate that is kept from jobs is only asked where nobody else may be. */
export function choose(
	store: DeskStore,
	request: ChoiceRequest,
	now: number
): Result<Choice, DeskFailure> {
	settleLost(store, now)
	const { candidates, tokens, elsewhere = false } = request
	const standings = candidates.map((candidate) =>
		standingOf(candidate, store.standing(candidate.id), now)
	)
	const calm = standings.filter((standing) => !isCrowded(store, standing, now))
	const able =
		chooseForJob(calm, tokens, now) ?? chooseForJob(elsewhere ? [] : standings, tokens, now)
	if (!able) {
		const due = chooseForProbe(standings, tokens, now)
		return due
			? ok({ ...allow(store, due, tokens, true, now), beside: null })
			: fail({ kind: 'nobody' })
	}
	const others = standings.filter((standing) => standing !== able)
	const due = chooseForProbe(others, probeTokens, now)
	return ok({
		...allow(store, able, tokens, false, now),
		beside: due && allow(store, due, probeTokens, true, now)
	})
}

/**
 * Whether a candidate that is failing has as many calls under way as it takes to open it: all of
 * them may fail too. Others are asked first then, or an outage would cost every part its call.
 */
function isCrowded(store: DeskStore, { breaker, candidate }: Standing, now: number): boolean {
	const failures = failuresNow(breaker, now)
	if (failures === 0) return false
	const underWay = [...store.calls()].filter(([, call]) => call.candidateId === candidate.id)
	return failures + underWay.length >= FAILURES_TO_OPEN
}

function allow(
	store: DeskStore,
	standing: Standing,
	tokens: number,
	probe: boolean,
	now: number
): Allowed {
	const call = store.newCallId()
	const { id: candidateId, keyMark } = standing.candidate
	store.keepStanding(hold(standing, { call, tokens, probe }, now))
	store.keepCall(call, { candidateId, keyMark, tokens, day: utcDay(now), startedAt: now })
	return { call, candidateId, probe }
}

/** Takes in how a call ended; a second report of the same call changes nothing. */
export function report(store: DeskStore, end: CallReport, now: number): QuotaWarning[] {
	const held = store.call(end.call)
	if (!held) return []
	store.dropCall(end.call)
	const before = store.standing(held.candidateId)
	if (!before) return []
	const { standing, warnings } = settle(before, held, end, now)
	store.keepStanding(standing)
	return warnings.map((percent) => ({ candidateId: held.candidateId, percent }))
}

/** Calls whose caller went away count for all that was held, and say nothing of the candidate. */
function settleLost(store: DeskStore, now: number): void {
	for (const [call, { startedAt }] of [...lostCalls(store, now)]) {
		const milliseconds = now - startedAt
		report(store, { call, outcome: 'aborted', milliseconds, usage: null }, now)
	}
}

function* lostCalls(store: DeskStore, now: number): Iterable<[string, HeldCall]> {
	for (const entry of store.calls()) {
		if (now - entry[1].startedAt < CALL_LEASE_MS) return
		yield entry
	}
}
