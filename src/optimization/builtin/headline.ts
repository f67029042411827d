import type { Posting } from '../../posting/schema'
import type { Resume } from '../../resume/schema'
import { isRank, isRole, singular } from '../english/roles'
import { isSmall, stem, stemsOf, wordsOf } from '../english/words'
import { type Draft, plain } from './draft'
import { latestTitle } from './facts'
import { inTitleCase } from './title-case'

/**
 * The present or last job title as the line under the name, for a resume without one; only
 * where it has something to do with the title of the posting.
 */
export function newHeadline(resume: Resume, posting: Posting): Draft | null {
	const latest = latestTitle(resume)
	if (resume.basics.label !== '' || !latest) return null
	if (!isRelated(latest.title, posting.metadata.title)) return null
	const title = inTitleCase(latest.title)
	return {
		...plain,
		id: 'headline:basics.label',
		kind: 'headline',
		sectionId: 'basics',
		change: { type: 'replace', target: 'basics.label', before: '', after: title },
		reason: `No job title stands under your name; this is ${latest.entry.current ? 'your present one' : 'your last one'}.`,
		evidence: [{ side: 'resume', textId: `${latest.entry.id}.title`, quote: latest.title }],
		confidence: 0.8
	}
}

/** A field in common counts whatever its ending, a role only as it is: engineering makes no engineer. */
function isRelated(title: string, asked: string): boolean {
	const roles = new Set(wordsOf(asked).map(({ text }) => singular(text.toLowerCase())))
	const fields = stemsOf(
		wordsOf(asked)
			.filter(({ text }) => !isRole(text))
			.map(({ text }) => text)
			.join(' ')
	)
	return wordsOf(title).some(({ text }) => {
		if (isRank(text) || isSmall(text)) return false
		return roles.has(singular(text.toLowerCase())) || fields.has(stem(text))
	})
}
