import { useEffect, useMemo, useRef, useState } from 'react'
import type { Score } from '../../../src/alignment/schema'
import type { Selection } from '../../../src/optimization/schema'
import type { Posting } from '../../../src/posting/schema'
import type { Resume } from '../../../src/resume/schema'
import type { Opening } from './opening'

type Scorer = (resume: Resume, posting: Posting, asOf: string) => Score

/**
 * The score of exactly what is chosen, by the function that the server uses when it is
 * saved. The page opens with that of what it preselects; the function, which knows many
 * skills, is loaded when the person begins to decide. Null while it is on its way.
 */
export function useLiveScore(
	{ posting, asOf, score: first }: Opening,
	{ selection, chosen }: { selection: Selection; chosen: () => Resume },
	begun: boolean
): Score | null {
	const opening = useRef(selection)
	const [scorer, setScorer] = useState<{ score: Scorer } | null>(null)
	const needed = begun || selection !== opening.current
	useEffect(() => {
		if (!needed) return
		let gone = false
		import('../../../src/alignment/score').then(({ score }) => {
			if (!gone) setScorer({ score })
		})
		return () => {
			gone = true
		}
	}, [needed])
	return useMemo(() => {
		if (selection === opening.current) return first
		return scorer?.score(chosen(), posting, asOf) ?? null
	}, [scorer, posting, asOf, first, selection, chosen])
}
