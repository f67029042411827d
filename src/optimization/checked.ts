import type { Resume } from '../resume/schema'
import { english } from './english/lexicon/lexicon'
import { checkChange } from './guard/check'
import { onlySupported } from './guard/only-supported'
import { type Reader, readMaster } from './guard/reader'
import type { Proposal, Refusal, Suggestion } from './schema'

/**
 * A proposal with only what the master carries, and for everything that is not in it any more
 * the reason, as a person may read it. `asOf` (`2026-11-21`) is the day "Present" means.
 */
export function checked(master: Resume, proposal: Proposal, asOf: string): Proposal {
	const kept = onlySupported(master, proposal, asOf)
	const dropped = without(proposal.suggestions, kept.suggestions)
	if (dropped.length === 0) return kept
	const reader = readMaster(master, [], asOf, english)
	return {
		...kept,
		refusals: [...(proposal.refusals ?? []), ...dropped.map((one) => refusalOf(one, reader))]
	}
}

function without(all: Suggestion[], kept: Suggestion[]): Suggestion[] {
	const known = new Set(kept.map((one) => one.id))
	return all.filter((one) => !known.has(one.id))
}

/** What is supported by itself went with something that was not. */
export function refusalOf(
	one: Pick<Suggestion, 'kind' | 'sectionId' | 'change'>,
	reader: Reader
): Refusal {
	const verdict = checkChange(reader, one.change)
	const why = verdict.verdict === 'refused' ? verdict.why : [needsRefused]
	return { kind: one.kind, sectionId: one.sectionId, why }
}

const needsRefused = 'It stands only together with a change that your resume does not support.'
