import type { Verdict } from './outcome'

/**
 * Keeps jobs away from a candidate that fails, and finds out when it is back. Times are
 * milliseconds since the epoch.
 *
 * Five failures within a minute open it; an answer to a call that began after a failure takes that
 * failure back, so that one call in three going wrong shuts nobody out while an outage, in which
 * none is answered, opens it with the fifth. A fixed minute of rest would miss "used again within
 * 30 seconds of its return", and handing it jobs more often would make people wait for it. So an
 * open breaker lets no job through; single probes ask instead, at growing pauses of at most
 * 20 seconds from start to start, and the first that is answered closes it. The same probes ask
 * after a candidate that failed but is not open yet: the choice avoids it, so no job would find out.
 */
export type Breaker = {
	/** When it failed within the last minute, but for what a later answer took back. */
	failedAt: number[]
	open: { since: number; because: 'failing' | 'unauthorized' } | null
	/** From a failure to the next answer; always there while it is open. */
	doubt: Doubt | null
}

type Doubt = {
	/** How many probes have begun. */
	probes: number
	/** When the next may begin, once none is under way. */
	probeAt: number
	/** The probe under way; one that never reports counts as over at `until`. */
	probe: { call: string; until: number } | null
}

export const FAILURES_TO_OPEN = 5
export const FAILURE_WINDOW_MS = 60_000
/** From the failure to the first probe, then from the start of one probe to the next; the last stays. */
export const PROBE_PAUSES_MS = [5_000, 10_000, 20_000]
/** The same for a key that was not accepted: only the operator can mend that, or pay the bill. */
export const UNAUTHORIZED_PAUSES_MS = [60_000, 300_000, 900_000]
/** How long one probe keeps others away; a little more than its call may take. */
export const PROBE_LEASE_MS = 20_000
export const PROBE_CALL_MS = 18_000

export const trusted: Breaker = { failedAt: [], open: null, doubt: null }

/** Whether jobs may call it. */
export function admitsJobs(breaker: Breaker): boolean {
	return breaker.open === null
}

/** How often it failed of late without having answered since. */
export function failuresNow({ failedAt }: Breaker, now: number): number {
	return failedAt.filter((at) => now - at < FAILURE_WINDOW_MS).length
}

/** Whether one call may now find out if it is back. */
export function probeIsDue(breaker: Breaker, now: number): boolean {
	const { doubt } = breaker
	return doubt !== null && now >= doubt.probeAt && !isProbing(breaker, now)
}

function isProbing({ doubt }: Breaker, now: number): boolean {
	return doubt?.probe ? now < doubt.probe.until : false
}

/** The breaker with `call` as its one probe. */
export function beginProbe(breaker: Breaker, call: string, now: number): Breaker {
	const { doubt } = breaker
	if (!doubt) return breaker
	const probes = doubt.probes + 1
	const probe = { call, until: now + PROBE_LEASE_MS }
	return { ...breaker, doubt: { probes, probeAt: now + pause(breaker, probes), probe } }
}

/** What the end of `call` makes of the breaker. */
export function afterCall(
	breaker: Breaker,
	{ call, startedAt, verdict }: { call: string; startedAt: number; verdict: Verdict },
	now: number
): Breaker {
	const isProbe = breaker.doubt?.probe?.call === call
	switch (verdict) {
		case 'up':
			return isProbe ? trusted : answered(breaker, startedAt, now)
		case 'down':
			return failed(breaker, isProbe, now)
		case 'locked_out':
			return lockedOut(breaker, now)
		case 'none':
			return isProbe ? withoutProbe(breaker, now) : breaker
	}
}

/** A call from before an outage says nothing about now, and a probe under way will say it. */
function answered(breaker: Breaker, startedAt: number, now: number): Breaker {
	if (breaker.open) return breaker
	const failedAt = breaker.failedAt.filter((at) => at > startedAt)
	const settled = failedAt.length === 0 && !isProbing(breaker, now)
	return { ...breaker, failedAt, doubt: settled ? null : breaker.doubt }
}

function failed(breaker: Breaker, isProbe: boolean, now: number): Breaker {
	const recent = breaker.failedAt.filter((at) => now - at < FAILURE_WINDOW_MS)
	const failedAt = [...recent, now].slice(-FAILURES_TO_OPEN)
	const opens = failedAt.length >= FAILURES_TO_OPEN
	const open = breaker.open ?? (opens ? { since: now, because: 'failing' as const } : null)
	const before = breaker.doubt ?? { probes: 0, probeAt: now + pause(breaker, 0), probe: null }
	return { failedAt, open, doubt: isProbe ? { ...before, probe: null } : before }
}

function lockedOut(breaker: Breaker, now: number): Breaker {
	const open = { since: breaker.open?.since ?? now, because: 'unauthorized' as const }
	const probes = breaker.open?.because === 'unauthorized' ? (breaker.doubt?.probes ?? 0) : 0
	const shut: Breaker = { ...breaker, open }
	return { ...shut, doubt: { probes, probeAt: now + pause(shut, probes), probe: null } }
}

/** A probe that was given up found out nothing: the next may begin at once. */
function withoutProbe(breaker: Breaker, now: number): Breaker {
	const { doubt } = breaker
	return doubt ? { ...breaker, doubt: { ...doubt, probeAt: now, probe: null } } : breaker
}

function pause({ open }: Breaker, probes: number): number {
	const pauses = open?.because === 'unauthorized' ? UNAUTHORIZED_PAUSES_MS : PROBE_PAUSES_MS
	return pauses[Math.min(probes, pauses.length - 1)] ?? PROBE_LEASE_MS
}
