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
import { type Unproven, unproven } from './unproven'

export type Accepted = {
	content: Resume
	selection: Selection
	diff: ChangedText[]
	score: Score
}

/**
 * The tailored resume for exactly what a person chose, with its diff and its score. Own words that
 * the resume does not carry are marked as such; `vouched` is what the person said before. Fails as
 * `apply` does: `invalid_input` for an unknown change, `conflict` for one that does not fit.
 */
export function accept(
	from: Desk & { posting: Posting; asOf: string; vouched: string[] },
	input: Pick<AcceptInput, 'acceptedChanges' | 'applyAll' | 'edits' | 'attested'>
): Result<Accepted> {
	const selection = selectionOf(from, input)
	const applied = apply(from.master, from.suggestions, selection)
	if (!applied.ok) return applied
	const chosen = from.suggestions.filter(({ id }) => selection.accepted.includes(id))
	const { attested } = input
	const said = { edits: selection.edits, attested, vouched: from.vouched }
	const lacking = unproven(from.master, chosen, said, from.asOf)
	const diff = changedTexts(from.master, chosen, selection.edits)
	return ok({
		content: applied.value,
		selection,
		diff: diff.map((line) => ({ ...line, ...standingOf(line, attested, lacking) })),
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

/** What a reader of the version should know of a line: that it is only the person's word, or not even that. */
function standingOf(
	{ suggestionId }: ChangedText,
	attested: string[],
	lacking: Unproven
): Pick<ChangedText, 'unproven' | 'attested'> {
	if (suggestionId === null) return {}
	if (attested.includes(suggestionId)) return { attested: true }
	const why = lacking[suggestionId]
	return why ? { unproven: why } : {}
}
