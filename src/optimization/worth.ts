import { score, scoreVersion } from '../alignment/score'
import type { Posting } from '../posting/schema'
import type { Resume } from '../resume/schema'
import { apply } from './apply'
import type { Draft } from './builtin/draft'
import type { Proposal, Suggestion } from './schema'
import { withNeeds } from './together'

/** The drafts with what each adds to the total when it is accepted alone, with those it needs. */
export function withWorth(
	master: Resume,
	posting: Posting,
	asOf: string,
	before: number,
	drafts: Draft[]
): Suggestion[] {
	const unweighed = drafts.map((draft): Suggestion => ({ ...draft, scoreDelta: 0 }))
	return unweighed.map((one) => {
		const selection = { accepted: withNeeds(unweighed, one.id), edits: {} }
		const applied = apply(master, unweighed, selection)
		if (!applied.ok) throw new Error(`our own suggestion ${one.id} does not apply`)
		const after = score(applied.value, posting, asOf).total
		// Totals have one decimal; without rounding the difference would show binary noise.
		return { ...one, scoreDelta: Math.round((after - before) * 10) / 10 }
	})
}

/**
 * A stored proposal with its numbers by today's score. Numbers of two versions of the score
 * beside each other would show differences that no change makes.
 */
export function weighedAnew(
	master: Resume,
	posting: Posting,
	asOf: string,
	proposal: Proposal
): Proposal {
	if (proposal.score.version === scoreVersion) return proposal
	const current = score(master, posting, asOf)
	const { suggestions } = proposal
	return {
		...proposal,
		score: current,
		suggestions: withWorth(master, posting, asOf, current.total, suggestions)
	}
}
