import { guessLanguage } from './language'
import { metadataOf } from './metadata'
import { requirementsIn } from './requirements'
import type { Posting } from './schema'

/**
 * Reads a job description. `text` must come from `sanitizePosting`: every range points
 * into it. Never fails; what the text does not say is `''`, `und` or an empty list.
 */
export function readPosting(text: string): Posting {
	const metadata = metadataOf(text)
	return {
		text,
		language: guessLanguage(text),
		metadata,
		requirements: requirementsIn(text, metadata.company)
	}
}
