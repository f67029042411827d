import { endedLetter } from '../../src/optimization/letter'
import type { FailureCode } from '../../src/result'
import { sendMail } from '../adapters/mail'
import { openDb } from '../db/client'
import { claimNotice, releaseNotice } from '../db/notice'
import { endOutbox } from '../db/outbox'
import { readSettings } from '../env'
import { done, gone, type JobOutcome } from './runner'

/**
 * Writes once to a person who asked to be told that an optimization has ended. Claimed before
 * it is sent: a message that is delivered twice is one mail.
 */
export async function runNotify(env: Env, id: string): Promise<JobOutcome> {
	const db = openDb(env.DB)
	const notice = await claimNotice(db, id, new Date())
	try {
		const url = `${readSettings(env).APP_ORIGIN || notice?.origin}/optimize/${id}`
		if (notice) await sendMail(env, endedLetter({ ...notice, url }))
	} catch (error) {
		await releaseNotice(db, id)
		throw error
	}
	await endOutbox(db, 'notify', id)
	return notice ? done : gone
}

/** The result is there whether or not the mail went out; it is asked for no more. */
export async function giveUpNotify(env: Env, id: string, _code: FailureCode): Promise<void> {
	await endOutbox(openDb(env.DB), 'notify', id)
}
