import { waitUntil } from 'cloudflare:workers'
import { errorFields, log } from '../log'

/**
 * Does work after the answer, so that the answer's time does not tell what the work
 * was. A failure is logged under `event` and goes no further.
 */
export function inBackground(event: string, work: () => Promise<void>): void {
	waitUntil(work().catch((error) => log('error', { event, error: errorFields(error) })))
}
