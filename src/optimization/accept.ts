import type { Score } from '../alignment/schema'
import { score } from '../alignment/score'
import type { Posting } from '../posting/schema'
import { ok, type Result } from '../result'
import type { Resume } from '../resume/schema'
import { apply } from './apply'
import { changedTexts } from './changed-text'
import type { AcceptInput, ChangedText } from './resource'
import type { Selection, Suggestion } from './schema'

export type Accepted = {
	content: Resume
	selection: Selection
	diff: ChangedText[]
	score: Score
}

/**
 * The tailored resume for exactly what a person chose, with its diff and its score. Fails as
 * `apply` does: `invalid_input` for an unknown change, `conflict` for one that does not fit.
 */
export function accept(
	from: { master: Resume; suggestions: Suggestion[]; posting: Posting; asOf: string },
	input: Pick<AcceptInput, 'acceptedChanges' | 'applyAll' | 'edits'>
): Result<Accepted> {
	const selection = selectionOf(from.suggestions, input)
	const applied = apply(from.master, from.suggestions, selection)
	if (!applied.ok) return applied
	const chosen = from.suggestions.filter(({ id }) => selection.accepted.includes(id))
	return ok({
		content: applied.value,
		selection,
		diff: changedTexts(from.master, chosen, selection.edits),
		score: score(applied.value, from.posting, from.asOf)
	})
}

/** `applyAll` means every certain change; what is uncertain must be named. */
export function selectionOf(
	suggestions: Suggestion[],
	input: Pick<AcceptInput, 'acceptedChanges' | 'applyAll' | 'edits'>
): Selection {
	const certain = input.applyAll ? certainIds(suggestions) : []
	return {
		accepted: [...new Set([...certain, ...(input.acceptedChanges ?? [])])],
		edits: input.edits
	}
}

/** Ids of the changes that are not uncertain and rest on none that is. */
export function certainIds(suggestions: Suggestion[]): string[] {
	const certain = new Set(suggestions.filter((one) => !one.uncertain).map((one) => one.id))
	for (let size = -1; size !== certain.size; ) {
		size = certain.size
		for (const { id, dependsOn } of suggestions) {
			if (dependsOn.some((needed) => !certain.has(needed))) certain.delete(id)
		}
	}
	return [...certain]
}
