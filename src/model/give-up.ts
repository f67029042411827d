import type { Failure } from '../result'
import type { Move } from './next-move'
import type { Outcome } from './outcome'

/** Why a task got no answer; `too_dear` is a run that has reached what it may cost. */
export type GiveUp = Extract<Move, { type: 'give_up' }>['because'] | 'too_dear'

const failures = {
	answered: 'provider_unavailable',
	timed_out: 'provider_timeout',
	throttled: 'provider_throttled',
	unavailable: 'provider_unavailable',
	unauthorized: 'provider_unavailable',
	rejected: 'provider_unavailable',
	refused: 'schema_validation_failed',
	truncated: 'schema_validation_failed',
	empty: 'schema_validation_failed',
	malformed: 'schema_validation_failed',
	aborted: 'provider_timeout'
} as const satisfies Record<Outcome, Failure['code']>

/** The same for a person: by the last call's outcome, null where none was made. */
export function failureOf(because: GiveUp, last: Outcome | null): Failure {
	if (because === 'no_time' || because === 'aborted') return { code: 'provider_timeout' }
	return { code: last ? failures[last] : 'provider_unavailable' }
}
