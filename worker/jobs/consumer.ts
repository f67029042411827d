import { openDb } from '../db/client'
import { errorFields, log } from '../log'
import { runCanary } from './canary'
import { runClean } from './clean'
import { bury, isDeadLetters } from './dead-letters'
import { runExport } from './export'
import { type JobKind, type JobMessage, jobMessage, leaseMilliseconds } from './kinds'
import { runNotify } from './notify'
import { runOptimize } from './optimize'
import { runParse } from './parse'
import { type JobOutcome, type Runner, retry } from './runner'
import { keepProblem } from './watch'

const runners = {
	parse: runParse,
	optimize: runOptimize,
	export: runExport,
	clean: runClean,
	notify: runNotify,
	canary: runCanary
} satisfies Record<JobKind, Runner>

/**
 * Works one batch. Kinds go side by side, jobs of one kind one after the other: a
 * document may need a good part of an isolate's memory. Only optimizations, which work in
 * objects of their own, are begun together. Every message is settled by itself, so that one
 * that fails brings back none of the others.
 */
export async function consume(batch: MessageBatch, env: Env): Promise<void> {
	const settle = isDeadLetters(batch.queue) ? bury : work
	const { lanes, strange } = sort(batch.messages)
	await Promise.all([
		...lanes.map(async (lane) => {
			for (const { message, job } of lane) await settle(env, message, job)
		}),
		letGo(env, batch.queue, strange)
	])
}

type Delivery = { message: Message; job: JobMessage }

/** Optimizations, which work in objects of their own, are begun together. */
function laneOf({ job }: Delivery): string {
	return job.kind === 'optimize' ? job.id : job.kind
}

/** Deliveries by lane, and the messages that are no job. */
function sort(messages: readonly Message[]): { lanes: Delivery[][]; strange: Message[] } {
	const read = messages.map((message) => ({ message, job: jobMessage.safeParse(message.body) }))
	const deliveries = read.flatMap(({ message, job }) =>
		job.success ? [{ message, job: job.data }] : []
	)
	return {
		lanes: [...Map.groupBy(deliveries, laneOf).values()],
		strange: read.flatMap(({ message, job }) => (job.success ? [] : [message]))
	}
}

/** What cannot be understood will not be understood later: operators are told, and it is let go. */
async function letGo(env: Env, queue: string, strange: readonly Message[]): Promise<void> {
	for (const message of strange) {
		log('error', { event: 'job_not_understood', subjectId: message.id })
		const problem = new Error(`Message ${message.id} of ${queue} is no job and was let go`)
		await keepProblem(openDb(env.DB), 'messages', problem, new Date())
		message.ack()
	}
}

async function work(env: Env, message: Message, job: JobMessage): Promise<void> {
	const started = Date.now()
	const outcome = await attempt(env, message, job)
	if (outcome.kind === 'retry') message.retry({ delaySeconds: outcome.afterSeconds })
	else message.ack()
	log(outcome.kind === 'retry' ? 'warn' : 'info', {
		event: `job_${outcome.kind}`,
		jobKind: job.kind,
		subjectId: job.id,
		attempt: message.attempts,
		latencyMs: Date.now() - started
	})
}

/** An unexpected error is tried again after 2, 4, 8 … seconds, until the queue gives up. */
async function attempt(env: Env, message: Message, job: JobMessage): Promise<JobOutcome> {
	try {
		return await withinLease(job.kind, runners[job.kind](env, job.id))
	} catch (error) {
		log('error', {
			event: 'job_threw',
			jobKind: job.kind,
			subjectId: job.id,
			attempt: message.attempts,
			error: errorFields(error)
		})
		return retry(2 ** message.attempts)
	}
}

/** A job that outlives its lease is not waited for: another worker may have taken it over. */
async function withinLease(kind: JobKind, outcome: Promise<JobOutcome>): Promise<JobOutcome> {
	const milliseconds = leaseMilliseconds[kind]
	let timer: ReturnType<typeof setTimeout> | undefined
	const tooLate = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`Not done in ${milliseconds} ms`)), milliseconds)
	})
	try {
		return await Promise.race([outcome, tooLate])
	} finally {
		clearTimeout(timer)
	}
}
