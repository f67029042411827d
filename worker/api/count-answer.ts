import { waitUntil } from 'cloudflare:workers'
import { writeMeasure } from '../adapters/analytics'
import { type Answered, countRequest, flushSoon } from './request-counts'

/** Counts an answer for operators; costs it nothing but a little memory. */
export function countAnswer(
	env: Env,
	{ code = '', ...answered }: Answered & { code?: string | undefined }
): void {
	countRequest(answered)
	writeMeasure(env, { kind: 'request', ...answered, code })
	waitUntil(flushSoon(env))
}
