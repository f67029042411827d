import { admitsJobs, probeIsDue } from './breaker'
import { speed, successShare } from './health'
import { shareLeft, tokensLeft } from './quota'
import type { Standing } from './standing'

/** Scores this close are a tie: otherwise every call would swing the choice to and fro. */
export const TIE = 0.05

/** 0–1: health counts for 0.4, what is left of the day's tokens and the response time for 0.3 each. */
export function score({ health, quota, candidate }: Standing, now: number): number {
	return (
		0.4 * successShare(health, now) +
		0.3 * shareLeft(quota, candidate.dailyTokens) +
		0.3 * speed(health)
	)
}

/**
 * The best of those that may take a job of so many tokens; among ties the one that was
 * configured first (`standings` come in that order). Null when nobody may.
 */
export function chooseForJob(standings: Standing[], tokens: number, now: number): Standing | null {
	const able = standings.filter(
		(standing) => admitsJobs(standing.breaker) && hasTokens(standing, tokens)
	)
	const best = Math.max(...able.map((standing) => score(standing, now)))
	return able.find((standing) => score(standing, now) >= best - TIE) ?? null
}

/** The first that is due for a probe of so many tokens. */
export function chooseForProbe(
	standings: Standing[],
	tokens: number,
	now: number
): Standing | null {
	const due = standings.filter(({ breaker }) => probeIsDue(breaker, now))
	return due.find((standing) => hasTokens(standing, tokens)) ?? null
}

function hasTokens({ quota, candidate }: Standing, tokens: number): boolean {
	return tokensLeft(quota, candidate.dailyTokens) >= tokens
}
