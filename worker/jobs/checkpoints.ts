import type { Failure } from '../../src/result'

/** What the steps of an optimization leave for each other in the object's storage. */
export const checkpoints = ['asOf', 'posting', 'proposal', 'written'] as const

export type StepOutcome = { ok: true } | { ok: false; failure: Failure; retryable: boolean }
