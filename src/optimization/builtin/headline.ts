import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import { isRank } from '../english/roles'
import { isSmall, stem, stemsOf, wordsOf } from '../english/words'
import { type Draft, plain } from './draft'
import { latestTitle } from './facts'

/**
 * The present or last job title as the line under the name, for a resume without one; only
 * where it has something to do with the title of the posting.
 */
export function newHeadline(resume: Resume, posting: Posting): Draft | null {
	const latest = latestTitle(resume)
	if (resume.basics.label !== '' || !latest) return null
	const asked = stemsOf(posting.metadata.title)
	const related = wordsOf(latest.title).some(
		({ text }) => !isRank(text) && !isSmall(text) && asked.has(stem(text))
	)
	if (!related) return null
	return {
		...plain,
		id: 'headline:basics.label',
		kind: 'headline',
		sectionId: 'basics',
		change: { type: 'replace', target: 'basics.label', before: '', after: latest.title },
		reason: `No job title stands under your name; this is ${latest.entry.current ? 'your present one' : 'your last one'}.`,
		evidence: [{ side: 'resume', textId: `${latest.entry.id}.title`, quote: latest.title }],
		confidence: 0.8
	}
}
