import type { Resume, Text } from '../../resume/schema'
import { isSmall, stem, wordsOf } from '../english/words'
import { type Draft, plain } from './draft'
import { leansOnPrevious } from './order'
import { isWeak, type Relevance } from './relevance'
import { isOutcome } from './split'

/** A job keeps at least these bullets, and loses at most so many; the whole resume at most so many. */
const LEAST_KEPT = 4
const MOST_OF_A_JOB = 2
const MOST = 4

/**
 * Bullets of long jobs that show nothing the posting asks for and carry neither a figure nor a
 * claim to lead, as removals that only the person can decide: always uncertain. From the foot
 * of each list, where a bullet matters least. `taken` are texts that another change rewrites,
 * `asked` the stems of the posting's words.
 */
export function irrelevantBullets(
	resume: Resume,
	relevance: Relevance,
	taken: Set<string>,
	asked: Set<string>
): Draft[] {
	const found = resume.sections
		.filter((section) => section.kind === 'work')
		.flatMap((section) =>
			section.entries.flatMap((entry) => {
				const room = Math.min(MOST_OF_A_JOB, entry.highlights.length - LEAST_KEPT)
				const { highlights } = entry
				const leaning = highlights.some((text) => leansOnPrevious(text.text))
				const idle = highlights.filter(
					(text) => isWeak(text, relevance) && !sharesWords(text.text, asked)
				)
				if (room <= 0 || leaning || idle.length === highlights.length) return []
				return idle
					.filter(
						(text) => !taken.has(text.id) && !isOutcome(text.text) && isWhole(text, highlights)
					)
					.slice(-room)
					.map((text) => ({ section, text }))
			})
		)
	return found.slice(0, MOST).map(({ section, text }) => ({
		...plain,
		id: `removed:${text.id}`,
		kind: 'removed' as const,
		sectionId: section.id,
		change: { type: 'remove' as const, target: text.id, before: text.text },
		reason: 'This bullet has nothing to do with the posting, and others of this job do.',
		evidence: [{ side: 'resume' as const, textId: text.id, quote: text.text }],
		confidence: 0.4,
		uncertain: true,
		warning: 'Leave it out only if nothing in it matters to you for this job.'
	}))
}

/** Whether a bullet speaks of a thing that the posting speaks of too; how it opens does not count. */
function sharesWords(text: string, asked: Set<string>): boolean {
	return wordsOf(text)
		.slice(1)
		.some(({ text: word }) => word.length > 3 && !isSmall(word) && asked.has(stem(word)))
}

/**
 * Ends where it should, and so does the line before. Half a sentence, as some documents have it
 * at the foot of a column, would take the sense of the other half along.
 */
function isWhole(text: Text, highlights: Text[]): boolean {
	const closed = (one: Text | undefined) => one === undefined || /[.!?]\W?$/.test(one.text.trim())
	const mostClosed = highlights.filter(closed).length * 2 > highlights.length
	const before = highlights[highlights.indexOf(text) - 1]
	return !mostClosed || (closed(text) && closed(before))
}
