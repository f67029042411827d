import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Score } from '../../../src/alignment/schema'
import { apply } from '../../../src/optimization/apply'
import type { Selection } from '../../../src/optimization/schema'
import type { Posting } from '../../../src/posting/schema'
import type { Resume } from '../../../src/resume/schema'
import type { Desk } from './choice'

type Scorer = (resume: Resume, posting: Posting, asOf: string) => Score

/**
 * The score of exactly what is chosen, by the function that the server uses when it is
 * saved. Null until that function, which knows many skills, has been loaded.
 */
export function useLiveScore(
	desk: Desk,
	posting: Posting,
	asOf: string,
	selection: Selection
): Score | null {
	const [scorer, setScorer] = useState<{ score: Scorer } | null>(null)
	useEffect(() => {
		let gone = false
		import('../../../src/alignment/score').then(({ score }) => {
			if (!gone) setScorer({ score })
		})
		return () => {
			gone = true
		}
	}, [])
	const chosen = useDeferredValue(selection)
	return useMemo(() => {
		if (!scorer) return null
		const applied = apply(desk.master, desk.suggestions, chosen)
		return applied.ok ? scorer.score(applied.value, posting, asOf) : null
	}, [scorer, desk, posting, asOf, chosen])
}
