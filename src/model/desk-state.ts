import type { Candidate } from './candidate'
import { score } from './choose'
import type { DeskStore } from './desk'
import { successShare } from './health'
import { tokensLeft } from './quota'
import { type Standing, standingOf } from './standing'

/** One line of what an operator sees. */
export type CandidateState = {
	candidateId: string
	provider: Candidate['provider']
	model: string
	state: 'ready' | 'doubtful' | 'open' | 'unauthorized' | 'used_up'
	/** 0–1, as the choice is made by. */
	score: number
	/** 0–1 */
	successShare: number
	responseMs: number | null
	tokensUsed: number
	dailyTokens: number | null
	/** When the next probe may begin; null where none is needed. */
	probeAt: number | null
}

/** How all candidates stand that were ever asked for. */
export function deskState(store: DeskStore, now: number): CandidateState[] {
	return store.standings().map((kept) => {
		const standing = standingOf(kept.candidate, kept, now)
		const { candidate, health, quota, breaker } = standing
		return {
			candidateId: candidate.id,
			provider: candidate.provider,
			model: candidate.model,
			state: stateOf(standing),
			score: score(standing, now),
			successShare: successShare(health, now),
			responseMs: health.responseMs,
			tokensUsed: quota.used,
			dailyTokens: candidate.dailyTokens,
			probeAt: breaker.doubt?.probeAt ?? null
		}
	})
}

function stateOf({ breaker, quota, candidate }: Standing): CandidateState['state'] {
	if (breaker.open) return breaker.open.because === 'failing' ? 'open' : 'unauthorized'
	if (tokensLeft(quota, candidate.dailyTokens) === 0) return 'used_up'
	return breaker.doubt ? 'doubtful' : 'ready'
}
