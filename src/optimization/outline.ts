import type { Resume, Section, Text } from '../resume/schema'

/** One text of a resume and the ids of what holds it, outermost first. */
export type Spot = { text: string; ids: string[] }

/** Everything in a resume that a change can name. */
export type Outline = {
	/** Replaceable texts, by text id, `<entry id>.<field>`, `<group id>.label` or `basics.label`. */
	texts: Map<string, Spot>
	/** Ids in a list and the ids of what holds it, by the list's name (see `change` in schema.ts). */
	lists: Map<string, { members: string[]; ids: string[] }>
	/** What can be removed (texts, entries, groups, sections): its words, one line per text. */
	blocks: Map<string, Spot>
}

/** The fields of an entry that a change may replace. Dates are facts: only the resume page corrects them. */
export const replaceableFields = ['title', 'organization', 'location'] as const

/** Indexes a resume by the names that changes use. */
export function outline(resume: Resume): Outline {
	const found: Outline = { texts: new Map(), lists: new Map(), blocks: new Map() }
	found.texts.set('basics.label', { text: resume.basics.label, ids: ['basics'] })
	addList(found, 'sections', resume.sections, [])
	for (const section of resume.sections) addSection(found, section)
	return found
}

/** Indexes one more section, as `outline` does. */
export function addSection(found: Outline, section: Section): void {
	const ids = [section.id]
	const before = found.texts.size
	addList(found, `${section.id}.entries`, section.entries, ids)
	addList(found, `${section.id}.groups`, section.groups, ids)
	addTexts(found, `${section.id}.paragraphs`, section.paragraphs, ids)
	for (const entry of section.entries) {
		const inside = [...ids, entry.id]
		const start = found.texts.size
		for (const field of replaceableFields) {
			found.texts.set(`${entry.id}.${field}`, { text: entry[field], ids: inside })
		}
		addTexts(found, `${entry.id}.paragraphs`, entry.paragraphs, inside)
		addTexts(found, `${entry.id}.highlights`, entry.highlights, inside)
		found.blocks.set(entry.id, { text: wordsSince(found, start), ids: inside })
	}
	for (const group of section.groups) {
		const inside = [...ids, group.id]
		const start = found.texts.size
		found.texts.set(`${group.id}.label`, { text: group.label, ids: inside })
		addTexts(found, `${group.id}.items`, group.items, inside)
		found.blocks.set(group.id, { text: wordsSince(found, start), ids: inside })
	}
	found.blocks.set(section.id, { text: wordsSince(found, before), ids })
}

function addTexts(found: Outline, list: string, texts: Text[], ids: string[]): void {
	addList(found, list, texts, ids)
	for (const text of texts) {
		const spot = { text: text.text, ids: [...ids, text.id] }
		found.texts.set(text.id, spot)
		found.blocks.set(text.id, spot)
	}
}

function addList(found: Outline, list: string, members: { id: string }[], ids: string[]): void {
	found.lists.set(list, { members: members.map((member) => member.id), ids })
}

function wordsSince(found: Outline, start: number): string {
	return [...found.texts.values()]
		.slice(start)
		.map((spot) => spot.text)
		.filter((text) => text !== '')
		.join('\n')
}
