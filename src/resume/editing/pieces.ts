import type { Entry, Group, Profile, Resume, Section, Text } from '../schema'

/** Whatever of a resume has an id and stands in a list with others of its kind. */
export type Piece = Profile | Section | Entry | Group | Text

type ListEdit = <T extends Piece>(list: T[]) => T[]

/** Gives every list of a resume to `edit`, the inner ones first; what it leaves alone stays the same object. */
export function editLists(resume: Resume, edit: ListEdit): Resume {
	const profiles = edit(resume.basics.profiles)
	const sections = edit(each(resume.sections, (section) => inSection(section, edit)))
	const basics =
		profiles === resume.basics.profiles ? resume.basics : { ...resume.basics, profiles }
	const same = basics === resume.basics && sections === resume.sections
	return same ? resume : { ...resume, basics, sections }
}

function inSection(section: Section, edit: ListEdit): Section {
	const paragraphs = edit(section.paragraphs)
	const entries = edit(each(section.entries, (entry) => inEntry(entry, edit)))
	const groups = edit(each(section.groups, (group) => inGroup(group, edit)))
	const same =
		paragraphs === section.paragraphs && entries === section.entries && groups === section.groups
	return same ? section : { ...section, paragraphs, entries, groups }
}

function inEntry(entry: Entry, edit: ListEdit): Entry {
	const paragraphs = edit(entry.paragraphs)
	const highlights = edit(entry.highlights)
	const same = paragraphs === entry.paragraphs && highlights === entry.highlights
	return same ? entry : { ...entry, paragraphs, highlights }
}

function inGroup(group: Group, edit: ListEdit): Group {
	const items = edit(group.items)
	return items === group.items ? group : { ...group, items }
}

/** The list with every member changed by `change`; itself when none was. */
export function each<T>(list: T[], change: (item: T) => T): T[] {
	const changed = list.map(change)
	return changed.every((item, index) => item === list[index]) ? list : changed
}
