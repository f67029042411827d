import { openDb } from '../db/client'
import { keepDeadLetter } from '../db/dead-letter'
import { errorFields, log } from '../log'
import { giveUpCanary } from './canary'
import { giveUpClean } from './clean'
import { giveUpExport } from './export'
import type { JobKind, JobMessage } from './kinds'
import { giveUpNotify } from './notify'
import { giveUpOptimize } from './optimize'
import { giveUpParse } from './parse'
import type { GiveUp } from './runner'

const givingUp = {
	parse: giveUpParse,
	optimize: giveUpOptimize,
	export: giveUpExport,
	clean: giveUpClean,
	notify: giveUpNotify,
	canary: giveUpCanary
} satisfies Record<JobKind, GiveUp>

/** Whether a queue is the one for jobs that failed every time they were tried. */
export function isDeadLetters(queue: string): boolean {
	return queue.endsWith('-dead')
}

/**
 * Tells the person of a job that failed every time: its row says `failed`, and they may try
 * again. The job itself is kept for an operator, who may have it tried again. Comes back later
 * only when even that could not be written.
 */
export async function bury(env: Env, message: Message, job: JobMessage): Promise<void> {
	const fields = { jobKind: job.kind, subjectId: job.id, attempt: message.attempts }
	try {
		await givingUp[job.kind](env, job.id, 'queue_failed')
		await keepDeadLetter(openDb(env.DB), job, message.attempts, new Date())
		log('error', { event: 'job_given_up', code: 'queue_failed', ...fields })
		message.ack()
	} catch (error) {
		log('error', { event: 'job_not_given_up', error: errorFields(error), ...fields })
		message.retry({ delaySeconds: 60 })
	}
}
