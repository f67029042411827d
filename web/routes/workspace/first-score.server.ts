import type { Score } from '../../../src/alignment/schema'
import { score } from '../../../src/alignment/score'
import { apply } from '../../../src/optimization/apply'
import type { OptimizationDetail } from '../../../src/optimization/resource'
import { firstChoice } from './choice'

/** The score of what the workspace preselects, so that the page need not wait for it. */
export function firstScore(result: NonNullable<OptimizationDetail['result']>): Score {
	const { resume: master, suggestions, posting, asOf } = result
	const applied = apply(master, suggestions, firstChoice({ master, suggestions }))
	return applied.ok ? score(applied.value, posting, asOf) : result.score
}
