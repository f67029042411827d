import { fail, ok, type Result } from '../../../src/result'
import type { ResumeDetail, RevisionResource } from '../../../src/resume/resource'
import { browserApi } from '../../browser-api'
import { offlineWords } from '../../offline-words'

const resumeApi = browserApi.resumes[':id']

/** Every state of a resume, newest first, or words. */
export async function fetchRevisions(id: string): Promise<Result<RevisionResource[], string>> {
	try {
		const answer = await resumeApi.revisions.$get({ param: { id } })
		return answer.ok ? ok((await answer.json()).items) : fail((await answer.json()).message)
	} catch {
		return fail(offlineWords)
	}
}

/** Makes an earlier state the one that is shown, on top of `revision`. */
export async function restoreRevision(
	id: string,
	{ earlier, revision }: { earlier: number; revision: number }
): Promise<Result<ResumeDetail, string>> {
	try {
		const answer = await resumeApi.revisions[':earlier'].restore.$post({
			param: { id, earlier: String(earlier) },
			json: { revision }
		})
		return answer.ok ? ok(await answer.json()) : fail((await answer.json()).message)
	} catch {
		return fail(offlineWords)
	}
}

/** How a state came about, in words. */
export function revisionWords({ revised }: Pick<RevisionResource, 'revised'>): string {
	if (!revised) return 'Read from the file'
	if (revised.restored !== null) return `Number ${revised.restored} again`
	const parts = [
		[revised.changed, 'changed'],
		[revised.added, 'added'],
		[revised.removed, 'removed']
	].filter(([count]) => count !== 0)
	const words = parts.map(([count, what]) => `${count} ${what}`).join(', ')
	return words === '' ? 'Checked or put in another order by you' : `Corrected by you: ${words}`
}
