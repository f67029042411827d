import { z } from 'zod'
import type { ModelFailure } from '../../../src/model/task'
import { retryAfterMs } from './retry-after'
import type { Refusal } from './watch'

/** What both providers, and most that speak like them, send with a status that is not 2xx. */
const told = z.object({
	error: z.object({
		message: z.string().nullish(),
		type: z.string().nullish(),
		code: z.union([z.string(), z.number()]).nullish(),
		param: z.string().nullish()
	})
})

/** What a refusal says for itself. It may quote our request, so nothing of it is ever passed on. */
export function wordsOf({ text }: Refusal): { all: string; about: string | null } {
	try {
		const { error } = told.parse(JSON.parse(text))
		return { all: text, about: error.param ?? null }
	} catch {
		return { all: text, about: null }
	}
}

/** Paid up or not: the same key will not do before somebody pays. */
const UNPAID = /insufficient_quota|billing_error|credit balance is too low|spend_limit_reached/

/** What a status that is not 2xx means for the call. */
export function failureOf(refusal: Refusal, now: number): ModelFailure {
	const { status, headers, text } = refusal
	const wait = retryAfterMs(headers, now)
	if (status === 401 || status === 402 || status === 403 || UNPAID.test(text))
		return { kind: 'unauthorized' }
	if (status === 429 || status === 529) return { kind: 'throttled', retryAfterMs: wait }
	// A request that came too slowly, or that met another one at the same place, may come again.
	if (status >= 500 || status === 408 || status === 409)
		return { kind: 'unavailable', retryAfterMs: wait }
	return { kind: 'rejected', status }
}

/** An error that a provider sent as an event of a stream that had begun well. */
export function failureInStream(code: string): ModelFailure {
	return /rate_limit|overloaded/.test(code)
		? { kind: 'throttled', retryAfterMs: null }
		: { kind: 'unavailable', retryAfterMs: null }
}
