import { z } from 'zod'

const moment = z.iso.datetime()

/** Jobs of a kind in a state, and since when the oldest of them is in it. */
export const waitingJobs = z.object({
	kind: z.string(),
	state: z.string(),
	count: z.number(),
	oldest: moment
})
export type WaitingJobs = z.infer<typeof waitingJobs>

/** How often jobs of a kind failed with a code. */
export const failureCount = z.object({
	kind: z.string(),
	code: z.string(),
	lastHour: z.number(),
	lastDay: z.number()
})
export type FailureCount = z.infer<typeof failureCount>

/** How long jobs of a kind stayed in a state, in milliseconds. */
export const stateLatency = z.object({
	kind: z.string(),
	state: z.string(),
	count: z.number(),
	p50: z.number(),
	p90: z.number(),
	p99: z.number()
})
export type StateLatency = z.infer<typeof stateLatency>

export const deadJob = z.object({
	kind: z.string(),
	id: z.string(),
	attempts: z.number(),
	at: moment
})
export type DeadJob = z.infer<typeof deadJob>

export const modelState = z.object({
	candidate: z.string(),
	provider: z.string(),
	model: z.string(),
	state: z.enum(['ready', 'doubtful', 'open', 'unauthorized', 'used_up']),
	successShare: z.number(),
	responseMs: z.number().nullable(),
	tokensUsed: z.number(),
	dailyTokens: z.number().nullable(),
	probeAt: moment.nullable()
})
export type ModelState = z.infer<typeof modelState>

export const sweepProblem = z.object({
	round: z.string(),
	at: moment,
	count: z.number(),
	message: z.string()
})
export type SweepProblem = z.infer<typeof sweepProblem>

/** What an operator sees: of no person and of no document. */
export const overview = z.object({
	at: moment,
	/** Whether jobs come through, and when the sweep and its test job last did. */
	way: z.object({ shut: z.boolean(), sweptAt: moment.nullable(), arrivedAt: moment.nullable() }),
	/** Asked for, and not handed to the queue yet. */
	outbox: z.array(waitingJobs),
	/** Not ended yet. */
	jobs: z.array(waitingJobs),
	failures: z.array(failureCount),
	/** Of the last hour. */
	latencies: z.array(stateLatency),
	/** How many wait for a replay, and the newest of them. */
	dead: z.object({
		counts: z.array(z.object({ kind: z.string(), count: z.number() })),
		items: z.array(deadJob)
	}),
	/** Null where the desk does not answer. */
	models: z.array(modelState).nullable(),
	/** Of the last day. */
	problems: z.array(sweepProblem),
	/** Null where credits are off. */
	credits: z.object({ granted: z.number(), charged: z.number(), refunded: z.number() }).nullable()
})
export type Overview = z.infer<typeof overview>

export const replayAnswer = z.object({ replayed: z.number() })
