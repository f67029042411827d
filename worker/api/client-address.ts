import { networkOf } from '../../src/account/address'
import type { Incoming } from './context'

/**
 * The network a request comes from, or null where nobody says: Cloudflare sets the
 * header on everything that comes from outside and replaces one that a client sends,
 * so its absence means this machine itself (development, tests).
 */
export function clientAddress(c: Pick<Incoming, 'req'>): string | null {
	return networkOf(c.req.header('CF-Connecting-IP') ?? '')
}
