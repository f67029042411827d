import type { Resume, Section } from '../resume/schema'

/**
 * The sections of a resume that a document prints. The heading of the person's own
 * details stays behind where all that stood under it has its place at the top.
 */
export function shownSections({ sections }: Resume): Section[] {
	return sections.filter(
		({ kind, paragraphs, entries, groups }) =>
			kind !== 'contact' || paragraphs.length + entries.length + groups.length > 0
	)
}
