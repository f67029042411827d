import { secretHash } from '../adapters/secret-hash'
import { forgetAttempts, type Rate, type Turn, takeGuess, takeTurn } from '../db/attempt'
import { openDb } from '../db/client'
import { readSettings } from '../env'
import { clientAddress } from './client-address'
import type { Incoming } from './context'

const wrongPasswords: Rate = { max: 5, windowSeconds: 15 * 60 }
const wrongCodes: Rate = { max: 5, windowSeconds: 10 * 60 }
const verificationMails: Rate[] = [
	{ max: 1, windowSeconds: 60 },
	{ max: 5, windowSeconds: 3600 }
]
const resetMails: Rate = { max: 3, windowSeconds: 3600 }

/** One password to try for an address from a network; the sixth wrong one has to wait. */
export function takePasswordGuess(c: Incoming, email: string): Promise<Turn> {
	return takeGuess(openDb(c.env.DB), passwordKey(c, email), wrongPasswords, new Date())
}

export function forgetPasswordGuesses(c: Incoming, email: string): Promise<void> {
	return forgetAttempts(openDb(c.env.DB), passwordKey(c, email))
}

/** One code to try for an account. */
export function takeCodeGuess(c: Incoming, userId: string): Promise<Turn> {
	return takeTurn(openDb(c.env.DB), key(c, 'code', userId), wrongCodes, new Date())
}

export function forgetCodeGuesses(c: Incoming, userId: string): Promise<void> {
	return forgetAttempts(openDb(c.env.DB), key(c, 'code', userId))
}

/** One message that asks an address to be verified, whoever asked for it. */
export async function takeVerificationMail(c: Incoming, email: string): Promise<Turn> {
	for (const rate of verificationMails) {
		const counted = key(c, `verification-mail:${rate.windowSeconds}`, email)
		const turn = await takeTurn(openDb(c.env.DB), counted, rate, new Date())
		if (!turn.allowed) return turn
	}
	return { allowed: true }
}

/** One message that offers a new password to an address, with an account or without. */
export function takeResetMail(c: Incoming, email: string): Promise<Turn> {
	return takeTurn(openDb(c.env.DB), key(c, 'reset-mail', email), resetMails, new Date())
}

function passwordKey(c: Incoming, email: string): string {
	return key(c, 'password', `${email} ${clientAddress(c) ?? ''}`)
}

function key(c: Incoming, purpose: string, subject: string): string {
	return secretHash(readSettings(c.env).AUTH_SECRET, purpose, subject)
}
