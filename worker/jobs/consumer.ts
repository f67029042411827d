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
 * document may need a good part of an isolate's memory. Every message is settled by
 * itself, so that one that fails brings back none of the others.
 */
export async function consume(batch: MessageBatch, env: Env): Promise<void> {
	const settle = isDeadLetters(batch.queue) ? bury : work
	await Promise.all(
		lanes(batch.messages).map(async (lane) => {
			for (const { message, job } of lane) await settle(env, message, job)
		})
	)
}

type Delivery = { message: Message; job: JobMessage }

/** What cannot be understood will not be understood later: it is logged and let go. */
function lanes(messages: readonly Message[]): Delivery[][] {
	const byKind = new Map<JobKind, Delivery[]>()
	for (const message of messages) {
		const job = jobMessage.safeParse(message.body)
		if (!job.success) {
			log('error', { event: 'job_not_understood', subjectId: message.id })
			message.ack()
			continue
		}
		const lane = byKind.get(job.data.kind) ?? []
		byKind.set(job.data.kind, [...lane, { message, job: job.data }])
	}
	return [...byKind.values()]
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
