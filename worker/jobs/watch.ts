import { writeMeasure } from '../adapters/analytics'
import { sendCanary } from '../db/canary'
import type { Db } from '../db/client'
import { forgetReplayed } from '../db/dead-letter'
import { forgetSteps, stepsAfter } from '../db/job-step'
import { findMark, setMark, setProblem } from '../db/mark'
import { errorFields, log } from '../log'

/** Most data points of one minute: Analytics Engine takes 250 of one invocation. */
const mostMeasures = 200
const keptMilliseconds = 7 * 24 * 3600 * 1000
const reported = 'steps_reported'

/** Sends the canary of this minute on its way; the round that empties the outbox comes after. */
export async function askForCanary(_env: Env, db: Db, now: Date): Promise<void> {
	await sendCanary(db, now)
}

/** Writes a data point for each state that jobs have left since the last minute, oldest first. */
export async function reportSteps(env: Env, db: Db, now: Date): Promise<void> {
	const last = Number((await findMark(db, reported))?.note ?? 0)
	const steps = await stepsAfter(db, last, mostMeasures)
	const newest = steps.at(-1)
	if (newest) {
		// Noted first: a step told twice would count twice, one that is not told is in the database.
		await setMark(db, reported, now, String(newest.id))
		for (const { kind, state, next, code, milliseconds } of steps)
			writeMeasure(env, { kind: 'job', job: kind, state, next, code: code ?? '', milliseconds })
	}
	const before = new Date(now.getTime() - keptMilliseconds)
	await forgetSteps(db, before)
	await forgetReplayed(db, before)
}

/** Keeps for an operator that a round of the sweep failed, or a message was no job, and how; never throws. */
export async function keepProblem(db: Db, round: string, error: unknown, now: Date): Promise<void> {
	const { name, message } = errorFields(error)
	const note = `${name}: ${message.replace(/[^\s<>"']+@[^\s<>"']+/g, '…')}`.slice(0, 300)
	try {
		await setProblem(db, round, now, note)
	} catch (cause) {
		log('error', { event: 'problem_not_kept', error: errorFields(cause) })
	}
}
