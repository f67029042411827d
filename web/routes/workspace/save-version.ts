import type { ExportFormat } from '../../../src/export/resource'
import type { Selection } from '../../../src/optimization/schema'
import { fail, ok, type Result } from '../../../src/result'
import { browserApi } from '../../browser-api'
import { offlineWords } from '../../offline-words'

type Wanted = Selection & { attested: string[]; notes: string; exportFormats: ExportFormat[] }

/**
 * Keeps what is chosen as a version. Not by the page's action: where no answer comes, the
 * desk stays as it is and the person can try again. Gives back the version's id, or words.
 */
export async function saveVersion(
	optimizationId: string,
	{ accepted, ...rest }: Wanted
): Promise<Result<string, string>> {
	try {
		const answer = await browserApi.optimize[':id'].accept.$post({
			param: { id: optimizationId },
			json: { acceptedChanges: accepted, ...rest }
		})
		if (!answer.ok) return fail((await answer.json()).message)
		return ok((await answer.json()).versionId)
	} catch {
		return fail(offlineWords)
	}
}
