import { afterCall, type Breaker, beginProbe, trusted } from './breaker'
import type { Candidate } from './candidate'
import { freshHealth, type Health, recordCall, recovered } from './health'
import { type Outcome, tokensSpent, verdicts } from './outcome'
import { type HeldTokens, holdTokens, type Quota, quotaOn, settleTokens, utcDay } from './quota'
import type { TokenUsage } from './task'

/** All that is known of one candidate. */
export type Standing = {
	/** As it was configured when it was last asked for. */
	candidate: Candidate
	breaker: Breaker
	quota: Quota
	health: Health
}

/** A call that was allowed and has not reported yet. */
export type HeldCall = HeldTokens & {
	candidateId: string
	keyMark: string | undefined
	startedAt: number
}

export type CallReport = {
	/** The id that came with the choice. */
	call: string
	outcome: Outcome
	milliseconds: number
	/** What the other side says it counted; null where it did not say. */
	usage: TokenUsage | null
}

/**
 * How a candidate stands at `now`. A new key begins afresh in everything, a new model in all
 * but the tokens: what kept the old one away may be mended.
 */
export function standingOf(
	candidate: Candidate,
	before: Standing | undefined,
	now: number
): Standing {
	const sameKey = before?.candidate.keyMark === candidate.keyMark
	const same = sameKey && before?.candidate.model === candidate.model
	return {
		candidate,
		breaker: same && before ? before.breaker : trusted,
		health: same && before ? before.health : freshHealth(now),
		quota: quotaOn(utcDay(now), sameKey ? before?.quota : undefined)
	}
}

/** Holds tokens for a call, and the one place of the probe when it is one. */
export function hold(
	standing: Standing,
	{ call, tokens, probe }: { call: string; tokens: number; probe: boolean },
	now: number
): Standing {
	return {
		...standing,
		quota: holdTokens(standing.quota, tokens),
		breaker: probe ? beginProbe(standing.breaker, call, now) : standing.breaker
	}
}

/** What the end of a call makes of it, and the shares of the day's tokens to warn of. */
export function settle(
	before: Standing,
	held: HeldCall,
	{ call, outcome, milliseconds, usage }: CallReport,
	now: number
): { standing: Standing; warnings: number[] } {
	const standing = standingOf(before.candidate, before, now)
	// The key was changed meanwhile: nothing of this call is the new one's.
	if (held.keyMark !== standing.candidate.keyMark) return { standing, warnings: [] }
	const { startedAt } = held
	const verdict = verdicts[outcome]
	const breaker = afterCall(standing.breaker, { call, startedAt, verdict }, now)
	const { quota, warnings } = settleTokens(
		standing.quota,
		held,
		tokensSpent(outcome, usage, held.tokens),
		standing.candidate.dailyTokens
	)
	const isProbe = standing.breaker.doubt?.probe?.call === call
	const health =
		isProbe && breaker === trusted
			? recovered(standing.health, now)
			: recordCall(standing.health, { outcome, milliseconds }, now)
	return { standing: { ...standing, breaker, quota, health }, warnings }
}
