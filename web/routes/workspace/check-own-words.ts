import type { Unproven } from '../../../src/optimization/unproven'
import { browserApi } from '../../browser-api'

type Said = { edits: Record<string, string>; attested: string[] }

/**
 * What the resume does not carry of a person's own words, as the server will mark it when they
 * are saved. Null where no answer came: nothing is known then.
 */
export async function checkOwnWords(optimizationId: string, said: Said): Promise<Unproven | null> {
	try {
		const answer = await browserApi.optimize[':id'].check.$post({
			param: { id: optimizationId },
			json: said
		})
		return answer.ok ? (await answer.json()).unproven : null
	} catch {
		return null
	}
}
