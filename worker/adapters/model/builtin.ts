import type { ModelProvider } from '../../../src/model/provider'
import { propose } from '../../../src/optimization/builtin/propose'
import { ok } from '../../../src/result'

/** The engine that needs no key and no network: deterministic, always there. */
export const builtin: ModelProvider = {
	name: 'builtin',
	async propose({ master, posting, strategy, asOf }, { onProgress }) {
		const proposal = propose(master, posting, { strategy, asOf })
		onProgress(proposal.suggestions.length)
		return ok(proposal)
	}
}
