import type { FailureCode } from '../../src/result'

/** How one attempt at a job ended. */
export type JobOutcome =
	| { kind: 'done' }
	/** Nothing to do: the subject is deleted, finished, or in another worker's hands. */
	| { kind: 'gone' }
	| { kind: 'retry'; afterSeconds: number }

export const done: JobOutcome = { kind: 'done' }
export const gone: JobOutcome = { kind: 'gone' }
export function retry(afterSeconds: number): JobOutcome {
	return { kind: 'retry', afterSeconds }
}

/**
 * Does one attempt at the job about `id`. Claims its row first (conditional UPDATE
 * with a lease) and says `gone` when it cannot, so that a message delivered twice
 * is worked once. Lets go of the lease before it throws or asks for a retry.
 */
export type Runner = (env: Env, id: string) => Promise<JobOutcome>

/** Ends a job that will not be tried again: its row says `failed`, and with which code. */
export type GiveUp = (env: Env, id: string, code: FailureCode) => Promise<void>
