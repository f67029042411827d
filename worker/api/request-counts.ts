import { bucketOf } from '../../src/metric/bounds'
import { openDb } from '../db/client'
import { addToMetric, type Counted } from '../db/metric'
import { errorFields, log } from '../log'

/** How often one isolate writes what it counted, at most. */
const flushMilliseconds = 5_000

/** What this isolate has answered and not written yet; shared by all its requests. */
let counted = new Map<string, Counted>()
let flushedAt = 0
/** Somebody waits to write until then; whoever comes later than that takes over. */
let waitingUntil = 0

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

export type Answered = { method: string; route: string; status: number; milliseconds: number }

/** Counts one answer. Only memory is touched. */
export function countRequest({ method, route, status, milliseconds }: Answered): void {
	const labels = JSON.stringify({
		method: knownMethod(method),
		route,
		status: `${Math.floor(status / 100)}xx`
	})
	const bucket = bucketOf(milliseconds)
	const key = `${bucket} ${labels}`
	const one = counted.get(key) ?? { labels, bucket, count: 0, total: 0 }
	counted.set(key, { ...one, count: one.count + 1, total: one.total + milliseconds })
}

/** Anybody may send any word for a method; each would be a series. */
function knownMethod(method: string): string {
	return methods.has(method) ? method : 'other'
}

/**
 * Writes what was counted once the last writing is five seconds ago, and does nothing when another
 * request of this isolate is about to. To be given to `waitUntil`: it never throws, and nobody's
 * answer waits for it. What an isolate counted in the seconds before it is ended is lost.
 */
export async function flushSoon(env: Env, now = Date.now()): Promise<void> {
	if (now < waitingUntil) return
	const wait = Math.max(0, flushedAt + flushMilliseconds - now)
	waitingUntil = now + wait + flushMilliseconds
	if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
	await flushRequests(env)
	waitingUntil = 0
}

/** Writes what was counted now. */
export async function flushRequests(env: Env): Promise<void> {
	if (counted.size === 0) return
	const rows = [...counted.values()]
	counted = new Map()
	flushedAt = Date.now()
	try {
		await addToMetric(openDb(env.DB), 'request', rows)
	} catch (error) {
		log('warn', { event: 'requests_not_counted', error: errorFields(error) })
	}
}
