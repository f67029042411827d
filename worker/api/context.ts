import type { Context } from 'hono'
import type { FailureCode } from '../../src/result'

/** The person a request comes from, as far as handlers need to know. */
export type SignedInUser = {
	id: string
	email: string
	emailVerified: boolean
	name: string
	/** Id of the session that the cookie or token belongs to. */
	sessionId: string
}

export type ApiEnv = {
	Bindings: Env
	Variables: {
		requestId: string
		/** Set by the session middleware; null when nobody is signed in. */
		user: SignedInUser | null
		/** Code of the failure that was answered, for the log line. */
		failureCode: FailureCode | undefined
	}
}

/** Variables of a route behind `signedIn` or `verified`. */
export type SignedInEnv = Omit<ApiEnv, 'Variables'> & {
	Variables: Omit<ApiEnv['Variables'], 'user'> & { user: SignedInUser }
}

export type ApiContext = Context<ApiEnv>

/** What helpers need of a request, whichever middleware it went through. */
export type Incoming = Pick<ApiContext, 'env' | 'req'>
