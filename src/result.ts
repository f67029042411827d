/**
 * What a function that may fail gives back: the value, or the failure as data.
 * What must not happen throws instead.
 */
export type Result<T, F = Failure> = { ok: true; value: T } | { ok: false; failure: F }

export function ok<T>(value: T): { ok: true; value: T } {
	return { ok: true, value }
}

export function fail<F>(failure: F): { ok: false; failure: F } {
	return { ok: false, failure }
}

/** Why a document could not be read; each has its own sentence for the person. */
export type ParseFailureReason =
	| 'encrypted'
	| 'scanned'
	| 'no_character_map'
	| 'damaged'
	| 'empty'
	| 'too_complex'

/** One field of a request that is not as it must be; `path` is dotted, as in `profile.name`. */
export type FieldProblem = { path: string; message: string }

/**
 * Everything that may go wrong and that a person or a client can be told about.
 * The code decides status and default words (one table, `worker/failure.ts`).
 */
export type Failure =
	| { code: 'invalid_input'; message?: string; fields?: FieldProblem[] }
	| { code: 'not_authenticated'; message?: string }
	| { code: 'not_verified' }
	| { code: 'account_locked'; retryAfterSeconds: number }
	| { code: 'not_found'; message?: string }
	| { code: 'conflict'; message?: string }
	| { code: 'rate_limited'; retryAfterSeconds: number }
	| { code: 'insufficient_credits' }
	| { code: 'parse_not_ready'; message?: string }
	| { code: 'unsupported_format'; message?: string }
	| { code: 'size_exceeded'; message?: string }
	| { code: 'parse_failed'; reason: ParseFailureReason; message?: string }
	| { code: 'provider_timeout' }
	| { code: 'provider_throttled' }
	| { code: 'provider_unavailable' }
	| { code: 'schema_validation_failed' }
	| { code: 'queue_failed' }
	| { code: 'storage_error' }
	| { code: 'timed_out' }
	| { code: 'internal' }

export type FailureCode = Failure['code']
