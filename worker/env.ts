import { z } from 'zod'

const settings = z
	.object({
		ENVIRONMENT: z.enum(['development', 'staging', 'production']),
		APP_ORIGIN: z.union([z.literal(''), z.url()]),
		MAIL_FROM: z.string().min(3),
		AUTH_SECRET: z.string().min(32),
		TICKET_SECRET: z.string().min(32)
	})
	.refine(({ ENVIRONMENT, APP_ORIGIN }) => ENVIRONMENT === 'development' || APP_ORIGIN !== '', {
		// Mails link to it: a request's own Host is not to be trusted with that.
		path: ['APP_ORIGIN']
	})
export type Settings = z.infer<typeof settings>

const known = new WeakMap<Env, Settings>()

/**
 * The variables and secrets of this deployment, checked once per isolate.
 * Throws with the names of what is missing: nothing can work without them.
 */
export function readSettings(env: Env): Settings {
	const before = known.get(env)
	if (before) return before
	const parsed = settings.safeParse(env)
	if (!parsed.success) {
		const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
		throw new Error(`Set these variables or secrets (see README, Configuration): ${names}`)
	}
	known.set(env, parsed.data)
	return parsed.data
}

/** The origin that people use: configured, or in development the request's own. */
export function appOrigin(env: Env, requestUrl: string): string {
	return readSettings(env).APP_ORIGIN || new URL(requestUrl).origin
}
