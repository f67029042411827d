import type { ModelFailure, TokenUsage } from './task'

/** How a call ended, in one word; `answered` is one that had the task's shape. */
export type Outcome = 'answered' | ModelFailure['kind']

/** What a call says about the other side, whatever it says about the answer. */
export type Verdict = 'up' | 'down' | 'locked_out' | 'none'

/** A provider that writes nonsense is up; one that does not know our key locks us out. */
export const verdicts = {
	answered: 'up',
	malformed: 'up',
	empty: 'up',
	truncated: 'up',
	refused: 'up',
	timed_out: 'down',
	throttled: 'down',
	unavailable: 'down',
	// No such model: every other task would spend a call on it too.
	rejected: 'down',
	unauthorized: 'locked_out',
	aborted: 'none'
} satisfies Record<Outcome, Verdict>

/**
 * Tokens that a call counts for. Where the other side did not say, an answer and a call that was
 * cut off count for all that was held for them: they may have been paid for.
 */
export function tokensSpent(outcome: Outcome, usage: TokenUsage | null, held: number): number {
	const told = usage ? usage.input + usage.output : null
	switch (outcome) {
		case 'answered':
			return told || held
		case 'timed_out':
		case 'aborted':
			return told ?? held
		default:
			return told ?? 0
	}
}
