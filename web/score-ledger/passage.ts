import type { Resume, Section } from '../../src/resume/schema'

/** A text of the resume with where it stands: its section, and the entry's employer or title. */
export type Passage = { text: string; place: string }

/** Finds what an id of a match names: a text, a field of an entry, or the headline. */
export function passageOf(resume: Resume, textId: string): Passage | null {
	if (textId === 'basics.label') return { text: resume.basics.label, place: 'Headline' }
	for (const section of resume.sections) {
		const found = inSection(section, textId)
		if (found) return found
	}
	return null
}

function inSection(section: Section, textId: string): Passage | null {
	const { title, paragraphs, entries, groups } = section
	const own = paragraphs.find(({ id }) => id === textId)
	if (own) return { text: own.text, place: title }
	for (const entry of entries) {
		const place = [title, entry.organization || entry.title].filter(Boolean).join(', ')
		const text = [...entry.paragraphs, ...entry.highlights].find(({ id }) => id === textId)
		if (text) return { text: text.text, place }
		if (textId.startsWith(`${entry.id}.`)) {
			const field = textId.slice(entry.id.length + 1)
			const words = field === 'organization' ? entry.organization : entry.title
			return { text: words, place }
		}
	}
	for (const group of groups) {
		const item = group.items.find(({ id }) => id === textId)
		if (item) return { text: item.text, place: [title, group.label].filter(Boolean).join(', ') }
		if (textId === `${group.id}.label`) return { text: group.label, place: title }
	}
	return null
}
