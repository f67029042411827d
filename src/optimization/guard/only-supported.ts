import type { Resume } from '../../resume/schema'
import { english } from '../english/lexicon/lexicon'
import type { Proposal, Suggestion } from '../schema'
import { checkChange } from './check'
import { readMaster } from './reader'

/**
 * A proposal with nothing in it that the master does not carry: refused suggestions are
 * dropped and counted, with those that depend on them; doubtful ones are marked uncertain.
 * `asOf` is the day "Present" means.
 */
export function onlySupported(master: Resume, proposal: Proposal, asOf: string): Proposal {
	const reader = readMaster(master, [], asOf, english)
	const checked = proposal.suggestions.flatMap((suggestion): Suggestion[] => {
		const verdict = checkChange(reader, suggestion.change)
		if (verdict.verdict === 'refused') return []
		if (verdict.verdict === 'supported' || suggestion.uncertain) return [suggestion]
		return [{ ...suggestion, uncertain: true, warning: verdict.why.join(' ') }]
	})
	const suggestions = withoutOrphans(checked)
	const refused = proposal.refused + proposal.suggestions.length - suggestions.length
	return { ...proposal, suggestions, refused }
}

/** Drops what depends on something that is not there, until nothing does. */
function withoutOrphans(suggestions: Suggestion[]): Suggestion[] {
	const known = new Set(suggestions.map(({ id }) => id))
	const kept = suggestions.filter(({ dependsOn }) => dependsOn.every((id) => known.has(id)))
	return kept.length === suggestions.length ? kept : withoutOrphans(kept)
}
