import { optimizationFolder, putFile } from '../../adapters/files'
import { openDb } from '../../db/client'
import { giveBack, insertModelCalls } from '../../db/model-call'
import { answersKey } from './answer-cache'
import type { WritingJob } from './job'
import type { Journal } from './journal'
import { logUnrecorded } from './log-unrecorded'

/**
 * Files what a run has of models where it stays: a row for each call, and where the person has not
 * stopped it, one file of transcripts and one of answers, which are removed with the optimization.
 * What was set aside for the run is free with the same write. That this failed is told to the
 * operator, not to the person.
 */
export async function fileAway({ env, id, userId, signal }: WritingJob, journal: Journal) {
	const calls = journal.calls()
	try {
		const key = `${optimizationFolder(userId, id)}transcripts.json`
		const transcripts = journal.transcripts()
		const [kept] =
			signal.aborted || Object.keys(transcripts).length === 0
				? [false]
				: await Promise.all([
						putJson(env, key, transcripts),
						putJson(env, answersKey(userId, id), journal.answers())
					])
		const rows = calls.map((call) =>
			kept && call.outcome === 'answered' ? { ...call, transcriptKey: key } : call
		)
		const db = openDb(env.DB)
		await db.batch([insertModelCalls(db, rows), giveBack(db, { id })])
		await journal.filed()
	} catch (error) {
		logUnrecorded(error, id)
	}
}

/** Whether storage took it. */
async function putJson(env: Env, key: string, value: unknown): Promise<boolean> {
	const bytes = new TextEncoder().encode(JSON.stringify(value))
	return (await putFile(env, key, bytes, 'application/json')).ok
}
