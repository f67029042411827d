import type { Entry, Group, Profile, Resume, Section, Text } from '../schema'

/** The list that a new piece goes into, by the id of what holds it, and what it comes after (null: last). */
export type Place =
	| { list: 'sections'; after: string | null }
	| { list: 'profiles'; after: string | null }
	| {
			list: 'paragraphs' | 'highlights' | 'items' | 'entries' | 'groups'
			of: string
			after: string | null
	  }

/** A resume with an empty piece of this id at the place; unchanged when nothing holds such a list. */
export function addPiece(resume: Resume, place: Place, id: string): Resume {
	if (place.list === 'sections') {
		return { ...resume, sections: into(resume.sections, blankSection(id), place.after) }
	}
	if (place.list === 'profiles') {
		const profiles = into(resume.basics.profiles, blankProfile(id), place.after)
		return { ...resume, basics: { ...resume.basics, profiles } }
	}
	const { list, of, after } = place
	return {
		...resume,
		sections: resume.sections.map((section) => {
			if (section.id !== of) return inside(section)
			if (list === 'entries') {
				return { ...section, entries: into(section.entries, blankEntry(id), after) }
			}
			if (list === 'groups') {
				return { ...section, groups: into(section.groups, blankGroup(id), after) }
			}
			return list === 'paragraphs'
				? { ...section, paragraphs: into(section.paragraphs, blankText(id), after) }
				: section
		})
	}

	function inside(section: Section): Section {
		return {
			...section,
			entries: section.entries.map((entry) =>
				entry.id === of && (list === 'highlights' || list === 'paragraphs')
					? { ...entry, [list]: into(entry[list], blankText(id), after) }
					: entry
			),
			groups: section.groups.map((group) =>
				group.id === of && list === 'items'
					? { ...group, items: into(group.items, blankText(id), after) }
					: group
			)
		}
	}
}

function into<T extends { id: string }>(list: T[], piece: T, after: string | null): T[] {
	const at = list.findIndex(({ id }) => id === after)
	return at < 0 ? [...list, piece] : list.toSpliced(at + 1, 0, piece)
}

function blankText(id: string): Text {
	return { id, text: '' }
}

function blankProfile(id: string): Profile {
	return { id, network: '', url: '' }
}

function blankGroup(id: string): Group {
	return { id, label: '', items: [] }
}

function blankSection(id: string): Section {
	return { id, kind: 'other', title: '', paragraphs: [], entries: [], groups: [] }
}

function blankEntry(id: string): Entry {
	return {
		id,
		title: '',
		organization: '',
		location: '',
		url: '',
		dates: '',
		start: null,
		end: null,
		current: false,
		paragraphs: [],
		highlights: []
	}
}
