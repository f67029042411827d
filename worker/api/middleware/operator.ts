import { createMiddleware } from 'hono/factory'
import { readSettings } from '../../env'
import type { SignedInEnv } from '../context'
import { refuse } from '../refuse'

/** Lets only operators through; to everybody else there is no such address. */
export const operator = createMiddleware<SignedInEnv>(async (c, next) => {
	const user = c.get('user')
	const operators = readSettings(c.env).OPERATORS ?? []
	if (user?.emailVerified && operators.includes(user.email.toLowerCase())) return next()
	return refuse(c, { code: 'not_found', message: 'There is no such address.' })
})
