import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import type { Strategy } from '../schema'
import { summarySchema } from './answers'
import { dataBlock, postingBlock } from './material'
import { editor, TEMPERATURE, type Writing } from './writing'

/** Lines that a summary may rest on; a longer resume has said by then what it is about. */
const MOST_LINES = 60

/**
 * The request for a summary; null where the person wants little changed, or where the resume
 * has too little to sum up.
 */
export function summaryWriting(
	resume: Resume,
	posting: Posting,
	strategy: Strategy
): Writing | null {
	const lines = linesOf(resume)
	if (strategy === 'conservative' || lines.length < 4) return null
	const present = summaryOf(resume)
	const task = present
		? 'rewrite the summary in <resume> so that what answers the posting comes first'
		: 'write a summary of two or three sentences for the top of this resume'
	return {
		kind: 'summary',
		task: {
			id: 'summary',
			template: 'summary/1',
			instructions: `${editor}

Your task: ${task}.
- At most three sentences and 60 words, without the name of the person and without "I".
- Every fact in it stands in a line of <resume>; \`evidence\` holds the ids of those lines.
- Do not count years yourself, and do not name the company of the posting.
- When the facts carry no better summary, answer with an empty text.`,
			material: `${postingBlock(posting)}\n\n${dataBlock('resume', {
				headline: resume.basics.label,
				summary: present?.text ?? '',
				lines
			})}`,
			answer: { name: 'summary', schema: summarySchema },
			maxOutputTokens: 500,
			temperature: TEMPERATURE
		}
	}
}

/** The paragraph that a new summary replaces: the only one of the section, else none. */
export function summaryOf(resume: Resume): { id: string; text: string } | null {
	const section = resume.sections.find(({ kind }) => kind === 'summary')
	const [first, ...more] = section?.paragraphs ?? []
	return first && more.length === 0 ? first : null
}

function linesOf(resume: Resume): { id: string; text: string }[] {
	return resume.sections
		.flatMap(({ entries, groups }) => [
			...entries.flatMap(({ id, title, organization, dates, highlights }) => [
				{ id, text: [title, organization, dates].filter(Boolean).join(', ') },
				...highlights.map((bullet) => ({ id: bullet.id, text: bullet.text }))
			]),
			...groups.flatMap(({ items }) => items.map(({ id, text }) => ({ id, text })))
		])
		.slice(0, MOST_LINES)
}
