import { createContext, useContext } from 'react'
import type { Gap } from '../../src/alignment/gap'
import type { Match, ScoredRequirement } from '../../src/alignment/schema'
import type { Resume } from '../../src/resume/schema'

/** Lights up the words of the posting, or of the resume. */
export type Pointing = {
	toPosting: (requirement: ScoredRequirement) => void
	toResume: (match: Match) => void
}

/** What the lines of the account refer to. */
type Scored = {
	/** The resume that is scored; without it only the matched words are shown. */
	resume: Resume | undefined
	/** Shows where words stand; without it they are only text. */
	pointing: Pointing | undefined
	gap: Gap | null
}

export const ScoreContext = createContext<Scored>({
	resume: undefined,
	pointing: undefined,
	gap: null
})

export function useScored(): Scored {
	return useContext(ScoreContext)
}
