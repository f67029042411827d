import { createHmac } from 'node:crypto'

/**
 * HMAC-SHA-256 in hex: how addresses, codes and tokens are kept, so that who reads
 * the database can neither use nor guess them. `purpose` keeps equal values apart.
 */
export function secretHash(secret: string, purpose: string, value: string): string {
	return createHmac('sha256', secret).update(`${purpose}\n${value}`).digest('hex')
}
