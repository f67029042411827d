import { contactItems } from '../../../src/document/contact'
import type { ReadResume, Resume } from '../../../src/resume/schema'

/** Below this the reader calls itself unsure (see `provenance` in src/resume/schema.ts). */
const sureFrom = 0.6

/** A text that may have been read wrongly: its id, what stands there, and what it is. */
export type UnsureText = { id: string; text: string; what: string }

/** Everything on the sheet that the reader is not sure of, in the order of the sheet. */
export function unsureTexts({ resume, provenance }: ReadResume): UnsureText[] {
	return textsOf(resume).filter(
		({ id, text }) => text !== '' && (provenance[id]?.confidence ?? 1) < sureFrom
	)
}

function textsOf({ basics, sections }: Resume): UnsureText[] {
	return [
		{ id: 'basics.name', text: basics.name, what: 'Your name' },
		{ id: 'basics.label', text: basics.label, what: 'The line under your name' },
		...contactItems(basics).map(({ id, text }) => ({ id, text, what: 'Contact' })),
		...sections.flatMap((section) => [
			{ id: `${section.id}.title`, text: section.title, what: 'Heading' },
			...named(section.paragraphs, section.title),
			...section.entries.flatMap((entry) => [
				{ id: `${entry.id}.title`, text: entry.title, what: 'Title' },
				{ id: `${entry.id}.organization`, text: entry.organization, what: 'Organization' },
				{ id: `${entry.id}.location`, text: entry.location, what: 'Place' },
				{ id: `${entry.id}.dates`, text: entry.dates, what: 'Dates' },
				...named([...entry.paragraphs, ...entry.highlights], entry.title || entry.organization)
			]),
			...section.groups.flatMap((group) => [
				{ id: `${group.id}.label`, text: group.label, what: 'Label' },
				...named(group.items, section.title)
			])
		])
	]
}

function named(texts: { id: string; text: string }[], where: string): UnsureText[] {
	return texts.map(({ id, text }) => ({ id, text, what: where || 'Text' }))
}
