import type { JsonResume } from './json-schema'
import { linkLabel } from './link'

/**
 * The texts of a JSON Resume, one to a line, as a document would show them: the input of
 * `missingTexts` for that format. Languages and profiles, which the schema splits, are whole.
 */
export function textOfJson(json: JsonResume): string {
	const { languages, basics, ...rest } = json
	const { profiles, url, ...contact } = basics
	return [
		...leaves(contact),
		linkLabel(url ?? ''),
		...profiles.map((profile) => `${profile.network ?? ''}: ${linkLabel(profile.url ?? '')}`),
		...languages.map(({ language, fluency }) => `${language ?? ''} (${fluency ?? ''})`),
		...leaves(rest)
	].join('\n')
}

function leaves(value: unknown): string[] {
	if (typeof value === 'string') return [value]
	if (Array.isArray(value)) return value.flatMap(leaves)
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}
