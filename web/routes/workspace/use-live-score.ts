import { useEffect, useMemo, useRef, useState } from 'react'
import type { Score } from '../../../src/alignment/schema'
import { apply } from '../../../src/optimization/apply'
import type { Selection } from '../../../src/optimization/schema'
import type { Desk } from '../../../src/optimization/together'
import type { Posting } from '../../../src/posting/schema'
import type { Resume } from '../../../src/resume/schema'

type Scorer = (resume: Resume, posting: Posting, asOf: string) => Score

type Given = { desk: Desk; posting: Posting; asOf: string; first: Score; selection: Selection }

/**
 * The score of exactly what is chosen, by the function that the server uses when it is
 * saved. `first` is that of what the page opened with; the function, which knows many
 * skills, is loaded when the person begins to decide. Null while it is on its way.
 */
export function useLiveScore(
	{ desk, posting, asOf, first, selection }: Given,
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
		if (!scorer) return null
		const applied = apply(desk.master, desk.suggestions, selection)
		return applied.ok ? scorer.score(applied.value, posting, asOf) : null
	}, [scorer, desk, posting, asOf, first, selection])
}
