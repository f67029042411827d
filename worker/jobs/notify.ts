import { endedLetter } from '../../src/optimization/letter'
import type { FailureCode } from '../../src/result'
import { sendMail } from '../adapters/mail'
import { openDb } from '../db/client'
import { claimNotice, releaseNotice } from '../db/notice'
import { readSettings } from '../env'
import { done, gone, type JobOutcome } from './runner'

/**
 * Writes once to a person who asked to be told that an optimization has ended. Claimed before
 * it is sent: a message that is delivered twice is one mail.
 */
export async function runNotify(env: Env, id: string): Promise<JobOutcome> {
	const db = openDb(env.DB)
	const notice = await claimNotice(db, id, new Date())
	if (!notice) return gone
	try {
		const url = `${readSettings(env).APP_ORIGIN || notice.origin}/optimize/${id}`
		await sendMail(env, endedLetter({ ...notice, url }))
		return done
	} catch (error) {
		await releaseNotice(db, id)
		throw error
	}
}

/** The result is there whether or not the mail went out; nothing to end. */
export async function giveUpNotify(_env: Env, _id: string, _code: FailureCode): Promise<void> {}
