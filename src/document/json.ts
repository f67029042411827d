import type { Basics, Entry, Group, Resume, Section, SectionKind } from '../resume/schema'
import {
	jsonAward,
	jsonCertificate,
	jsonEducation,
	jsonProject,
	jsonPublication,
	jsonReference,
	jsonVolunteer,
	jsonWork,
	said
} from './json-entry'
import type { JsonBasics, JsonKeywords, JsonLanguage, JsonResume } from './json-schema'
import { linkTarget } from './link'
import { plain, plainTexts } from './plain'

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** Which part of a section the schema has a place for, by the section's kind. */
const holds: Record<SectionKind, 'paragraphs' | 'entries' | 'groups' | 'nothing'> = {
	summary: 'paragraphs',
	work: 'entries',
	education: 'entries',
	projects: 'entries',
	certificates: 'entries',
	publications: 'entries',
	awards: 'entries',
	volunteer: 'entries',
	references: 'entries',
	skills: 'groups',
	languages: 'groups',
	interests: 'groups',
	other: 'nothing',
	contact: 'nothing'
}

/**
 * A resume in the ecosystem's schema, jsonresume.org v1.0.0. What that has no place for goes
 * to `meta.resumax`: titles and order of the sections, custom sections, and stray parts.
 */
export function toJsonResume(resume: Resume): JsonResume {
	const { sections } = resume
	const entries = <T>(kind: SectionKind, convert: (entry: Entry) => T): T[] =>
		ofKind(sections, kind).flatMap((section) => section.entries.map(convert))
	const groups = <T>(kind: SectionKind, convert: (group: Group) => T[]): T[] =>
		ofKind(sections, kind).flatMap((section) => section.groups.flatMap(convert))
	return {
		$schema: schema,
		basics: jsonBasics(resume.basics, ofKind(sections, 'summary')),
		work: entries('work', jsonWork),
		volunteer: entries('volunteer', jsonVolunteer),
		education: entries('education', jsonEducation),
		awards: entries('awards', jsonAward),
		certificates: entries('certificates', jsonCertificate),
		publications: entries('publications', jsonPublication),
		skills: groups('skills', jsonKeywords),
		languages: groups('languages', jsonLanguages),
		interests: groups('interests', jsonKeywords),
		references: entries('references', jsonReference),
		projects: entries('projects', jsonProject),
		meta: {
			version: 'v1.0.0',
			resumax: {
				language: resume.language,
				sections: sections.map(({ kind, title }) => ({ kind, title })),
				otherSections: sections.flatMap(unheld)
			}
		}
	}
}

function jsonBasics(basics: Basics, summaries: Section[]): JsonBasics {
	const summary = summaries.flatMap((section) => plainTexts(section.paragraphs)).join('\n\n')
	const { name, label, email, phone, url, location } = basics
	return {
		name: plain(name),
		...said({ label: plain(label), email: plain(email), phone: plain(phone) }),
		...said({ url: linkTarget(url) ?? plain(url), summary }),
		...(plain(location) === '' ? {} : { location: { address: plain(location) } }),
		profiles: basics.profiles.map((profile) =>
			said({ network: plain(profile.network), url: linkTarget(profile.url) ?? plain(profile.url) })
		)
	}
}

/** A labelled row is one skill with keywords; in a row without a label each item is a skill. */
function jsonKeywords(group: Group): JsonKeywords[] {
	const items = plainTexts(group.items)
	const label = plain(group.label)
	if (label === '') return items.map((name) => ({ name }))
	return [{ name: label, keywords: items }]
}

/** `German (native)`, or `German: native`, or `Fluent: German, Dutch`. */
function jsonLanguages(group: Group): JsonLanguage[] {
	const items = plainTexts(group.items)
	const label = plain(group.label)
	if (label !== '' && items.length < 2) return [said({ language: label, fluency: items.join() })]
	if (label !== '') return items.map((language) => ({ language, fluency: label }))
	return items.map((item) => {
		const [, language, fluency] = /^(.+?)\s*[(（](.+)[)）]$/.exec(item) ?? []
		return language && fluency ? { language, fluency } : { language: item }
	})
}

/** What of a section its kind has no place for; nothing when all of it was placed. */
function unheld(section: Section): Section[] {
	const held = holds[section.kind]
	const rest: Section = held === 'nothing' ? section : { ...section, [held]: [] }
	const empty = rest.paragraphs.length + rest.entries.length + rest.groups.length === 0
	return empty ? [] : [rest]
}

function ofKind(sections: readonly Section[], kind: SectionKind): Section[] {
	return sections.filter((section) => section.kind === kind)
}
