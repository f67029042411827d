import type { Match, ScoredRequirement } from '../../../src/alignment/schema'
import type { Evidence } from '../../../src/optimization/schema'
import type { TextRange } from '../../../src/posting/schema'
import type { Lit } from '../../resume-sheet/sheet-view'

/** The words that are lit up at the moment, on the sheet and in the posting. */
export type Pointed = {
	lit: Lit[]
	range: TextRange | null
	/** Lit in passing: nothing may be moved for it, least of all what is pointed with. */
	glance?: boolean
}

export const nothingPointed: Pointed = { lit: [], range: null }

export function atEvidence(evidence: Evidence): Pointed {
	if (evidence.side === 'posting') {
		return { lit: [], range: { start: evidence.start, end: evidence.end } }
	}
	return {
		lit: [{ textId: evidence.textId, quote: evidence.quote, wording: 'before' }],
		range: null
	}
}

export function atMatch({ textId, quote }: Match): Pointed {
	return { lit: [{ textId, quote, wording: 'after' }], range: null }
}

export function atRequirement({ range }: ScoredRequirement): Pointed {
	return { lit: [], range }
}
