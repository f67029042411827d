import { z } from 'zod'

/** A variable that may be missing; empty counts as missing. */
function optional<T extends z.ZodType>(value: T) {
	return z.preprocess((given) => (given === '' ? undefined : given), value.optional())
}

// Anything else in a header is an error whose message would quote the key.
const apiKey = z.string().regex(/^[\x21-\x7e]+$/)
const apiKeys = z
	.string()
	.transform((list) => [
		...new Set(
			list
				.split(',')
				.map((key) => key.trim())
				.filter(Boolean)
		)
	])
	.pipe(z.array(apiKey).min(1))
// An address is shown in messages; one with a name and password in it must not be.
const address = z
	.url({ protocol: /^https?$/ })
	.refine((url) => !url.includes('@') && !/[?#]/.test(url))
	.transform((url) => url.replace(/\/+$/, ''))
const tokens = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().positive())
const dollars = z
	.string()
	.regex(/^\d+(\.\d+)?$/)
	.transform(Number)
const seconds = dollars.pipe(z.number().min(0.001).max(600))
const price = z
	.string()
	.regex(/^\d+(\.\d+)?\/\d+(\.\d+)?$/)
	.transform((pair) => {
		const [input, output] = pair.split('/')
		return { input: Number(input), output: Number(output) }
	})

const operators = z
	.string()
	.transform((list) =>
		list
			.toLowerCase()
			.split(/[,\s]+/)
			.filter(Boolean)
	)
	.pipe(z.array(z.email()).min(1))

const modelSettings = {
	OPENAI_API_KEYS: optional(apiKeys),
	OPENAI_MODEL: optional(z.string()),
	OPENAI_BASE_URL: optional(address),
	OPENAI_DAILY_TOKENS: optional(tokens),
	OPENAI_PRICE: optional(price),
	ANTHROPIC_API_KEYS: optional(apiKeys),
	ANTHROPIC_MODEL: optional(z.string()),
	ANTHROPIC_BASE_URL: optional(address),
	ANTHROPIC_DAILY_TOKENS: optional(tokens),
	ANTHROPIC_PRICE: optional(price),
	COMPATIBLE_API_KEYS: optional(apiKeys),
	COMPATIBLE_MODEL: optional(z.string()),
	COMPATIBLE_BASE_URL: optional(address),
	COMPATIBLE_DAILY_TOKENS: optional(tokens),
	COMPATIBLE_PRICE: optional(price),
	MODEL_FIRST_BYTE_SECONDS: optional(seconds),
	MODEL_IDLE_SECONDS: optional(seconds),
	MODEL_RUN_LIMIT: optional(dollars),
	MODEL_DAY_LIMIT: optional(dollars)
}

const settings = z
	.object({
		ENVIRONMENT: z.enum(['development', 'staging', 'production']),
		APP_ORIGIN: z.union([z.literal(''), z.url()]),
		MAIL_FROM: z.string().min(3),
		AUTH_SECRET: z.string().min(32),
		TICKET_SECRET: z.string().min(32),
		/** Credits that an account begins with; missing: optimizations are free. */
		CREDITS: optional(
			z
				.string()
				.regex(/^\d{1,6}$/)
				.transform(Number)
		),
		/** Proven addresses, in lower case, of who may see /ops. */
		OPERATORS: optional(operators),
		/** What whoever reads /metrics must send; missing: there is no such address. */
		METRICS_TOKEN: optional(z.string().regex(/^\S{16,}$/)),
		...modelSettings
	})
	.refine(({ ENVIRONMENT, APP_ORIGIN }) => ENVIRONMENT === 'development' || APP_ORIGIN !== '', {
		// Mails link to it: a request's own Host is not to be trusted with that.
		path: ['APP_ORIGIN']
	})
	.refine((env) => env.COMPATIBLE_BASE_URL || !env.COMPATIBLE_API_KEYS, {
		path: ['COMPATIBLE_BASE_URL']
	})
	.refine((env) => env.COMPATIBLE_MODEL || !env.COMPATIBLE_BASE_URL, {
		path: ['COMPATIBLE_MODEL']
	})
	.superRefine((env, context) => {
		// A limit of what may be spent would not limit a model of unknown price.
		if (env.MODEL_RUN_LIMIT === undefined && env.MODEL_DAY_LIMIT === undefined) return
		const unknown = [
			env.OPENAI_API_KEYS && !env.OPENAI_PRICE && 'OPENAI_PRICE',
			env.ANTHROPIC_API_KEYS && !env.ANTHROPIC_PRICE && 'ANTHROPIC_PRICE',
			env.COMPATIBLE_BASE_URL && !env.COMPATIBLE_PRICE && 'COMPATIBLE_PRICE'
		]
		for (const name of unknown)
			if (name) context.addIssue({ code: 'custom', path: [name], message: 'a limit needs it' })
	})
export type Settings = z.infer<typeof settings>

const known = new WeakMap<Env, Settings>()

/**
 * The variables and secrets of this deployment, checked once per isolate.
 * Throws with the names of what is missing or wrong: nothing can work without them.
 */
export function readSettings(env: Env): Settings {
	const before = known.get(env)
	if (before) return before
	const parsed = settings.safeParse(env)
	if (!parsed.success) {
		const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])))
		throw new Error(
			`Set these variables or secrets (see README, Configuration): ${[...names].join(', ')}`
		)
	}
	known.set(env, parsed.data)
	return parsed.data
}

/** The origin that people use: configured, or in development the request's own. */
export function appOrigin(env: Env, requestUrl: string): string {
	return readSettings(env).APP_ORIGIN || new URL(requestUrl).origin
}

/** Credits that an account begins with; null where optimizations are free. */
export function startingCredits(env: Env): number | null {
	return readSettings(env).CREDITS ?? null
}
