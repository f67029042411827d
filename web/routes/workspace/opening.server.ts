import { score } from '../../../src/alignment/score'
import { apply } from '../../../src/optimization/apply'
import type { OptimizationDetail } from '../../../src/optimization/resource'
import { firstChoice } from './choice'
import type { Opening } from './opening'
import { inSheetOrder } from './order'

/**
 * What the page of a completed optimization opens with: what it shows, in the order in which it
 * shows it, and nothing else; the phone that reads it has enough to do.
 */
export function openingOf(result: NonNullable<OptimizationDetail['result']>): Opening {
	const { diff: _, score: before, resume: master, suggestions, ...rest } = result
	const desk = { master, suggestions: inSheetOrder(master, suggestions) }
	const choice = firstChoice(desk)
	const applied = apply(master, desk.suggestions, choice)
	return {
		...rest,
		desk,
		before: { total: before.total, band: before.band },
		choice,
		score: applied.ok ? score(applied.value, rest.posting, rest.asOf) : before
	}
}
