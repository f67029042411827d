import type { Score } from '../../alignment/schema'
import type { Resume } from '../../resume/schema'
import { gapSchema } from './answers'
import { dataBlock } from './material'
import { editor, type Writing } from './writing'

/** Requirements that are asked about at once. */
const MOST = 15
const MOST_BULLETS = 80

/**
 * Asks which of the requirements that our own reading found no proof of are shown in other
 * words. The answer is ids alone and becomes advice: it moves neither the score nor a word.
 * Null when nothing is missing.
 */
export function gapWriting(resume: Resume, score: Score): Writing | null {
	const missing = missingOf(score)
	const bullets = resume.sections
		.flatMap(({ entries }) => entries.flatMap(({ highlights }) => highlights))
		.slice(0, MOST_BULLETS)
	if (missing.length === 0 || bullets.length === 0) return null
	return {
		kind: 'gap',
		task: {
			id: 'gap',
			template: 'gap/1',
			instructions: `${editor}

Your task: for each requirement in <missing>, say which bullets of <resume> show it in other words.
- Only bullets that plainly show it: what a reader of the bullet alone would agree to.
- Leave out every requirement that no bullet shows.`,
			material: `${dataBlock('missing', missing)}\n\n${dataBlock('resume', {
				bullets: bullets.map(({ id, text }) => ({ id, text }))
			})}`,
			answer: { name: 'shown_requirements', schema: gapSchema },
			maxOutputTokens: 900,
			temperature: 0
		}
	}
}

/** Marks of a sentence that tells somebody what to write rather than what a job takes. */
const dictates = /[“”„"«»<>{}]|https?:|\b(?:ignore|disregard|instructions?|prompt)\b/i

/** What nothing in the resume was found to show, as the posting writes it. */
export function missingOf(score: Score): { id: string; text: string }[] {
	return score.requirements
		.filter(({ status, text }) => status === 'missing' && !dictates.test(text))
		.slice(0, MOST)
		.map(({ id, text }) => ({ id, text }))
}
