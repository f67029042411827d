import { waitUntil } from 'cloudflare:workers'
import { log } from '../log'

/**
 * Does work after the answer, so that the answer's time does not tell what the work
 * was. A failure is logged under `event` and goes no further.
 */
export function inBackground(event: string, work: () => Promise<void>): void {
	waitUntil(work().catch((error) => log('error', { event, error: withoutPeople(error) })))
}

/**
 * An error as it may be logged: of a failed query its cause, as its own message lists
 * the parameters, and no e-mail address.
 */
function withoutPeople(error: unknown): { name: string; message: string } {
	if (!(error instanceof Error)) return { name: 'NonError', message: '' }
	if (error.cause instanceof Error) return withoutPeople(error.cause)
	return { name: error.name, message: error.message.replace(/[^\s<>"']+@[^\s<>"']+/g, '…') }
}
