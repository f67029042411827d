import type { Score } from '../../../src/alignment/schema'
import type { OptimizationDetail } from '../../../src/optimization/resource'
import type { Desk } from '../../../src/optimization/together'
import type { Choice } from './choice'

type Result = NonNullable<OptimizationDetail['result']>

/** What came of an optimization, as its page opens with it. */
export type Opening = Omit<Result, 'diff' | 'resume' | 'score' | 'suggestions'> & {
	/** With its suggestions in the order of the sheet. */
	desk: Desk
	/** Of the untouched resume. */
	before: Pick<Score, 'total' | 'band'>
	/** What is preselected, and the score of it, so that the page need not wait for it. */
	choice: Choice
	score: Score
}
