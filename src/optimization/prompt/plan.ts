import { score } from '../../alignment/score'
import type { ProposalRequest } from '../../model/provider'
import { gapWriting } from './gap'
import { rewriteWritings } from './rewrite'
import { summaryWriting } from './summary'
import type { Writing } from './writing'

/** All that models are asked for one optimization, in the order of the page. */
export function planWritings({ master, posting, strategy, asOf }: ProposalRequest): Writing[] {
	const now = score(master, posting, asOf)
	return [
		summaryWriting(master, posting, strategy),
		...rewriteWritings(master, posting, strategy),
		gapWriting(master, now)
	].filter((one) => one !== null)
}
