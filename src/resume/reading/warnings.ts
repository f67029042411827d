import type { Entry, ReadingWarning, Resume, Section } from '../schema'
import { dateWarnings } from './date-warnings'

/**
 * What `warningsOf` can say. These follow from the resume alone, so that they can
 * be asked again after it was corrected; a reader's other warnings cannot.
 */
export const resumeWarnings: ReadonlySet<string> = new Set([
	'name_missing',
	'email_missing',
	'sections_missing',
	'section_empty',
	'text_unheaded',
	'entries_unclear',
	'dates_missing',
	'dates_reversed',
	'dates_future',
	'dates_overlap'
])

/**
 * What a person should look at in a resume before they trust what was read.
 * `asOf` is the day it is looked at (`2026-05-31`); dates are not held against
 * the future when it is `null`.
 */
export function warningsOf(resume: Resume, asOf: string | null): ReadingWarning[] {
	return [
		...missing(resume),
		...resume.sections.flatMap((section, i) => ofSection(section, resume.sections[i + 1])),
		...dateWarnings(resume, asOf)
	]
}

function missing({ basics, sections }: Resume): ReadingWarning[] {
	const warnings: ReadingWarning[] = []
	const warn = (code: string, message: string) => warnings.push({ code, message })
	if (!basics.name) warn('name_missing', 'We could not find your name. Please add it.')
	if (!basics.email)
		warn(
			'email_missing',
			basics.phone
				? 'We could not find an e-mail address. Please add it.'
				: 'We could not find an e-mail address or a telephone number. Please add how you can be reached.'
		)
	if (!sections.some((section) => section.title !== ''))
		warn('sections_missing', 'We found no section headings. Please check where each part belongs.')
	return warnings
}

/** More letters than this under no heading are more than a line of contact data. */
const UNHEADED = 200
/** Letters a section of jobs or studies needs before its text is judged. */
const TELLING = 200

function ofSection(section: Section, next: Section | undefined): ReadingWarning[] {
	const { title } = section
	if (title === '') {
		if (lettersOf(section) < UNHEADED || section.kind === 'summary') return []
		const message =
			'Some text of your file stands under no heading. Please check where it belongs, or give it a heading.'
		return [{ code: 'text_unheaded', message }]
	}
	if (section.kind === 'contact' && isEmpty(section)) return []
	if (isEmpty(section)) {
		// A heading over other headings has no text of its own.
		if (next && (next.kind === section.kind || next.kind === 'other')) return []
		const message = `We found nothing under “${title}”. Please add what belongs there, or take the heading out.`
		return [{ code: 'section_empty', message }]
	}
	if (section.kind !== 'work' && section.kind !== 'education') return []
	const all = lettersOf(section)
	const headed = section.entries.filter(({ title, organization }) => title || organization)
	const placed = headed.reduce((sum, entry) => sum + lettersOfEntry(entry), 0)
	if (all < TELLING || placed >= 0.5 * all) return []
	const message = `We could not tell the entries under “${title}” apart. Please check who, when and what in each of them.`
	return [{ code: 'entries_unclear', message }]
}

function isEmpty({ paragraphs, entries, groups }: Section): boolean {
	return paragraphs.length + entries.length + groups.length === 0
}

function lettersOf({ paragraphs, entries, groups }: Section): number {
	const texts = [...paragraphs, ...groups.flatMap((group) => group.items)]
	const own = texts.reduce((sum, { text }) => sum + text.length, 0)
	return own + entries.reduce((sum, entry) => sum + lettersOfEntry(entry), 0)
}

function lettersOfEntry({ title, organization, dates, paragraphs, highlights }: Entry): number {
	const texts = [...paragraphs, ...highlights].reduce((sum, { text }) => sum + text.length, 0)
	return texts + title.length + organization.length + dates.length
}
