import type { Context } from 'hono'
import type { FailureBody } from '../../src/failure'
import type { Failure } from '../../src/result'
import type { Turn } from '../db/attempt'
import { failureBodyOf, failureTable } from '../failure'

/** Answers with a failure: the table's status, the flat body, and Retry-After where it applies. */
export function refuse(c: Context, failure: Failure) {
	c.set('failureCode', failure.code)
	if ('retryAfterSeconds' in failure) c.header('Retry-After', String(failure.retryAfterSeconds))
	const body: FailureBody = failureBodyOf(failure, c.get('requestId'))
	return c.json(body, failureTable[failure.code].status)
}

/** Answers who has no turn left, with when there will be one. */
export function refuseTurn(c: Context, { retryAfterSeconds }: Extract<Turn, { allowed: false }>) {
	return refuse(c, { code: 'rate_limited', retryAfterSeconds })
}
