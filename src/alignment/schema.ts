import { z } from 'zod'
import { textRange } from '../posting/schema'

/** Where the resume shows what a requirement asks for. */
export const match = z.object({
	/** The canonical term that was found. */
	term: z.string(),
	/** Id of the text (or `<entry id>.<field>`) in the resume that holds it. */
	textId: z.string(),
	/** The words of the resume as they stand there. */
	quote: z.string(),
	/** `shown` in a dated entry, `listed` among skills or elsewhere. */
	strength: z.enum(['shown', 'listed'])
})
export type Match = z.infer<typeof match>

export const scoredRequirement = z.object({
	id: z.string(),
	text: z.string(),
	range: textRange,
	need: z.enum(['must', 'nice']),
	status: z.enum(['shown', 'partly', 'missing']),
	/** Terms of the requirement that the resume does not have. */
	missing: z.array(z.string()),
	matches: z.array(match),
	/** What it adds to the total, and the most it could add. */
	points: z.number(),
	max: z.number()
})
export type ScoredRequirement = z.infer<typeof scoredRequirement>

export const partIds = ['must', 'nice', 'title', 'experience', 'education', 'readability'] as const

export const scorePart = z.object({
	id: z.enum(partIds),
	label: z.string(),
	points: z.number(),
	max: z.number(),
	/** One sentence that says why these points. */
	reason: z.string()
})
export type ScorePart = z.infer<typeof scorePart>

export const bands = ['strong', 'good', 'partial', 'weak', 'unscored'] as const

/**
 * A score that explains itself: `parts` add up to `total`. `unscored` (total 0)
 * says that the posting holds too little to score against; it is not a zero.
 */
export const score = z.object({
	version: z.string(),
	total: z.number().min(0).max(100),
	band: z.enum(bands),
	parts: z.array(scorePart),
	requirements: z.array(scoredRequirement)
})
export type Score = z.infer<typeof score>
