import type { PostingMetadata, PostingWarning } from './schema'

/** Below this the posting rarely says enough to compare against (the product's own limit). */
const shortText = 500

/**
 * What a person should know about a posting before comparing a resume to it. `text` is
 * the sanitized text; its length is enough, so that a list need not fetch it.
 */
export function postingWarnings(
	text: { length: number },
	metadata: PostingMetadata,
	requirementCount: number
): PostingWarning[] {
	const warnings: PostingWarning[] = []
	if (text.length < shortText)
		warnings.push({
			code: 'short_text',
			message: `This job description is short (${text.length} characters). Paste the whole posting for better suggestions.`
		})
	if (metadata.company.trim() === '')
		warnings.push({
			code: 'missing_company',
			message: 'We could not find the company. Add it so that you can tell your applications apart.'
		})
	if (metadata.location.trim() === '')
		warnings.push({
			code: 'missing_location',
			message: 'We could not find the location. Add it if the posting names one.'
		})
	if (requirementCount < 3)
		warnings.push({
			code: 'few_requirements',
			message:
				requirementCount === 0
					? 'We found nothing in this text that the job asks for. Check that you pasted the requirements.'
					: 'We found very few requirements in this text, so the score will be rough. Check that you pasted the whole posting.'
		})
	return warnings
}
