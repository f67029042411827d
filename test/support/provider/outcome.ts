/** What becomes of one request. */
export type Outcome =
	| 'answer'
	/** A status that is not 2xx; `retryAfter` and `retryAfterMs` become headers. */
	| {
			status: number
			retryAfter?: string
			retryAfterMs?: number
			message?: string
			type?: string
			code?: string
			param?: string
	  }
	/** These very words, whatever was asked. */
	| { text: string }
	/** The connection is broken off in place of an answer. */
	| 'reset'
	/** Nothing is ever answered. */
	| 'hang'
	/** Headers, and then nothing. */
	| 'stall after headers'
	| 'stall in mid-stream'
	| 'cut in mid-stream'
	/** The stream ends in good order, with an error for its last event. */
	| 'fail in mid-stream'
	| 'overload in mid-stream'
	| 'malformed'
	| 'wrong shape'
	| 'refusal'
	| 'truncated'
	| 'empty'

/** What becomes of the requests with this key and this model, one after the other. */
export type Rule = {
	key?: string
	model?: string
	outcomes: Outcome[]
	/** What becomes of all further ones; `answer` if nothing is said. */
	always?: Outcome
}

/** Parts of a request that a server does not take, and the status that it says so with. */
export type Refused = { path: string; value?: string; status?: number; message?: string }

/** How fast the model is. Everything at once where nothing is said. */
export type Physics = {
	firstTokenMs: number
	/** 0: all at once. */
	tokensPerSecond: number
	/** 0–1: by how much each wait may be longer or shorter. */
	jitter: number
	seed: number
}

/** Settings of one scope of the provider, as they are put to its control endpoint. */
export type Script = {
	rules?: Rule[]
	refuses?: Refused[]
	physics?: Partial<Physics>
	/** Compress all answers, as providers do. */
	gzip?: boolean
	/** The name of one of the answers that the provider was started with. */
	answer?: string
}

/** One request as the provider saw it; `hungUp` if it was left before its answer had ended. */
export type Call = {
	dialect: string
	key: string | null
	model: string
	body: Record<string, unknown>
	headers: Record<string, string>
	outcome: Outcome
	hungUp: boolean
	/** Milliseconds since the epoch; `endedAt` is null while it is under way. */
	startedAt: number
	endedAt: number | null
}

export type Seen = { count: number; calls: Call[] }
