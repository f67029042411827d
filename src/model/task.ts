import type { AbortSignalLike } from './provider'

/** A JSON schema in the subset that all providers take: every field required, null for none, no limits. */
export type AnswerSchema =
	| { type: 'string' | 'number' | 'boolean' | ['string', 'null']; description?: string }
	| { type: 'array'; items: AnswerSchema; description?: string }
	| {
			type: 'object'
			properties: Record<string, AnswerSchema>
			required: string[]
			additionalProperties: false
			description?: string
	  }

/** One piece of writing that is asked of a model in one call. */
export type ModelTask = {
	/** What it writes: `summary`, or the id of a section. */
	id: string
	/** The template and its version, as `rewrite/1`. */
	template: string
	/** What to do: ours alone, the same for every person. */
	instructions: string
	/** The resume and the posting, as data between delimiters. */
	material: string
	/** The shape of the answer, and what a provider may call it (letters and `_`). */
	answer: { name: string; schema: AnswerSchema }
	maxOutputTokens: number
	/** 0–1; low, as truth matters more than variety. */
	temperature: number
}

export type TokenUsage = { input: number; output: number }

/** What a model wrote: text that claims to be JSON of the task's shape, and is not trusted. */
export type ModelAnswer = { text: string; model: string; usage: TokenUsage }

/**
 * Why a call gave no answer. `retryAfterMs` is what the other side asked us to wait.
 * `usage` is what was paid for all the same.
 */
export type ModelFailure =
	/** No answer in time: before the headers, or a body or stream that stands still. */
	| { kind: 'timed_out'; usage?: TokenUsage }
	/** 429, or 529 of a provider that is full. */
	| { kind: 'throttled'; retryAfterMs: number | null }
	/** 5xx, a refused connection, a connection that broke off. */
	| { kind: 'unavailable'; retryAfterMs: number | null; usage?: TokenUsage }
	/** 401 or 403: the key is wrong, so the next try with it is in vain. */
	| { kind: 'unauthorized' }
	/** 400 or 404: no such model, or a request that this server does not take. */
	| { kind: 'rejected'; status: number }
	/** The model would not do it. */
	| { kind: 'refused'; usage: TokenUsage }
	/** The answer ended at the token limit. */
	| { kind: 'truncated'; usage: TokenUsage }
	/** An answer without text. */
	| { kind: 'empty'; usage: TokenUsage }
	/** Not JSON, or not of the task's shape. */
	| { kind: 'malformed'; usage: TokenUsage }
	/** The caller gave up. */
	| { kind: 'aborted' }

export type CallControl = {
	/** Ends the call; it then answers soon. */
	signal: AbortSignalLike
	/** Called as text comes, with the number of characters so far. */
	onProgress: (characters: number) => void
}
