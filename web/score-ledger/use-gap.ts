import { useEffect, useState } from 'react'
import type { Gap } from '../../src/alignment/gap'
import type { Score } from '../../src/alignment/schema'
import type { Resume } from '../../src/resume/schema'
import { whenIdle } from '../when-idle'

/**
 * What stands between the resume and the posting. The function knows many skills, so it is
 * loaded once the page has nothing better to do; null until then, or without the resume,
 * which is given once somebody sees the account.
 */
export function useGap(score: Score, resume: Resume | undefined): Gap | null {
	const [found, setFound] = useState<Gap | null>(null)
	useEffect(() => {
		if (!resume || score.band === 'unscored') return
		let gone = false
		const stop = whenIdle(async () => {
			const { gap } = await import('../../src/alignment/gap')
			if (!gone) setFound(gap(score, resume))
		})
		return () => {
			gone = true
			stop()
		}
	}, [score, resume])
	return found
}
