import type { Score } from '../alignment/schema'
import { score } from '../alignment/score'
import type { Posting } from '../posting/schema'
import { ok, type Result } from '../result'
import type { Resume } from '../resume/schema'
import { apply } from './apply'
import { changedTexts } from './changed-text'
import type { AcceptInput, ChangedText } from './resource'
import type { Selection } from './schema'
import { certainTogether, type Desk } from './together'

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
	from: Desk & { posting: Posting; asOf: string },
	input: Pick<AcceptInput, 'acceptedChanges' | 'applyAll' | 'edits'>
): Result<Accepted> {
	const selection = selectionOf(from, input)
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
function selectionOf(
	desk: Desk,
	{
		applyAll,
		acceptedChanges = [],
		edits
	}: Pick<AcceptInput, 'acceptedChanges' | 'applyAll' | 'edits'>
): Selection {
	const certain = applyAll ? certainTogether(desk, edits) : []
	return { accepted: [...new Set([...certain, ...acceptedChanges])], edits }
}
