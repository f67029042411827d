import type { CorrectionsInput, JobDescriptionDetail } from '../../../src/posting/resource'
import { fail, ok, type Result } from '../../../src/result'
import { browserApi } from '../../browser-api'
import { offlineWords } from '../../offline-words'

export type SaveProblem = { kind: 'conflict' | 'other'; message: string }

/** Saves corrections. Not by the page's action: where no answer comes, the list stays as it is. */
export async function saveCorrections(
	id: string,
	json: CorrectionsInput
): Promise<Result<JobDescriptionDetail, SaveProblem>> {
	try {
		const answer = await browserApi['job-descriptions'][':id'].corrections.$put({
			param: { id },
			json
		})
		if (answer.ok) return ok(await answer.json())
		const { code, message, fields } = await answer.json()
		return fail({
			kind: code === 'conflict' ? 'conflict' : 'other',
			message: fields?.[0]?.message ?? message
		})
	} catch {
		return fail({ kind: 'other', message: `${offlineWords} This was not saved.` })
	}
}
