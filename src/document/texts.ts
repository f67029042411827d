import type { Entry, Group, Resume, Section, Text } from '../resume/schema'
import { contactItems } from './contact'
import { entryHead } from './head'
import { plain } from './plain'
import { shownSections } from './shown'

/**
 * Every text of a resume as a document shows it, in reading order, empty ones left out.
 * Ids are those of suggestions: a text's own, `basics.<field>`, `<section id>.title`,
 * `<entry id>.<field>`, `<group id>.label`.
 */
export function resumeTexts(resume: Resume): Text[] {
	return [
		{ id: 'basics.name', text: resume.basics.name },
		{ id: 'basics.label', text: resume.basics.label },
		...contactItems(resume.basics),
		...shownSections(resume).flatMap(sectionTexts)
	]
		.map(({ id, text }) => ({ id, text: plain(text) }))
		.filter(({ text }) => text !== '')
}

function sectionTexts(section: Section): Text[] {
	return [
		{ id: `${section.id}.title`, text: section.title },
		...section.paragraphs,
		...section.entries.flatMap(entryTexts),
		...section.groups.flatMap(groupTexts)
	]
}

function entryTexts(entry: Entry): Text[] {
	const { heading, details, dates } = entryHead(entry)
	return [
		...(heading ? [heading] : []),
		...details,
		...(dates ? [dates] : []),
		...entry.paragraphs,
		...entry.highlights
	]
}

function groupTexts(group: Group): Text[] {
	return [{ id: `${group.id}.label`, text: group.label }, ...group.items]
}
