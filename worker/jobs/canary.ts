import type { FailureCode } from '../../src/result'
import { canaryArrived } from '../db/canary'
import { openDb } from '../db/client'
import { done, type JobOutcome } from './runner'

/** Notes that a job has come all the way through outbox, queue and consumer. */
export async function runCanary(env: Env, _id: string): Promise<JobOutcome> {
	await canaryArrived(openDb(env.DB), new Date())
	return done
}

/** Nobody waits for it, and the next minute sends another. */
export async function giveUpCanary(_env: Env, _id: string, _code: FailureCode): Promise<void> {}
