import type { Failure } from '../../src/result'
import { matchPassword } from '../adapters/password'
import type { Db } from '../db/client'
import { findPasswordHash } from '../db/user'
import { limit } from './middleware/limit'

/** How often somebody who is signed in may type their password, for whatever it is asked. */
export const passwordTries = limit({ name: 'password', max: 5, windowSeconds: 900, key: 'user' })

/** The stored hash of a person's password where `password` is it, else null. */
export async function matchOwnPassword(
	db: Db,
	userId: string,
	password: string
): Promise<string | null> {
	const hash = await findPasswordHash(db, userId)
	return hash && (await matchPassword(password, [hash])) !== -1 ? hash : null
}

export const notYourPassword: Failure = {
	code: 'invalid_input',
	fields: [{ path: 'password', message: 'This is not your password.' }]
}
