import { fail, ok, type Result } from '../../../src/result'
import { problemKey } from '../../../src/resume/editing/problem-key'
import type { ResumeDetail } from '../../../src/resume/resource'
import { browserApi } from '../../browser-api'
import { offlineWords } from '../../offline-words'
import type { Draft } from './draft'

/** Why corrections are not saved yet; `fields` by the key of what is wrong. */
export type SaveProblem = {
	kind: 'conflict' | 'other'
	message: string
	fields: Record<string, string>
}

/** Sends the corrections. Not by the page's action: where no answer comes, the desk stays as it is. */
export async function saveContent(
	id: string,
	{ revision, resume, confirmed }: Draft
): Promise<Result<ResumeDetail, SaveProblem>> {
	try {
		const answer = await browserApi.resumes[':id'].content.$put({
			param: { id },
			json: { revision, resume, confirmed }
		})
		if (answer.ok) return ok(await answer.json())
		const { code, message, fields = [] } = await answer.json()
		const wrong = fields.flatMap(({ path, message }) => {
			const key = problemKey(resume, path)
			return key ? [[key, message] as const] : []
		})
		return fail({
			kind: code === 'conflict' ? 'conflict' : 'other',
			message,
			fields: Object.fromEntries(wrong)
		})
	} catch {
		return fail({ kind: 'other', message: `${offlineWords} Nothing is lost.`, fields: {} })
	}
}

/** What is saved by now, e.g. from another tab. */
export async function fetchResume(id: string): Promise<Result<ResumeDetail, string>> {
	try {
		const answer = await browserApi.resumes[':id'].$get({ param: { id } })
		return answer.ok ? ok(await answer.json()) : fail((await answer.json()).message)
	} catch {
		return fail(offlineWords)
	}
}
