import type {
	Basics,
	Entry,
	Group,
	Provenance,
	ReadingWarning,
	ReadResume,
	Section,
	SectionKind,
	Span,
	Text
} from '../schema'
import { type Block, blocksOf, vocabularyOf } from './blocks'
import { type Contact, contactOf } from './contact'
import { entriesOf, type Piece, type RawEntry } from './entries'
import type { Found } from './found'
import { groupsOf, type RawGroup } from './groups'
import { headingKind } from './headings'
import { languageOf } from './language'
import type { Line } from './line'
import { grouped, holdsEntries, prepared } from './prepare'
import { outlineOf, type RawSection } from './sections'
import { sectionsByDates } from './unheaded'
import { warningsOf } from './warnings'

type Notes = Record<string, Provenance>

/** Lines in reading order to a resume with ids and provenance. */
export function buildResume(
	lines: Line[],
	pages: number,
	warnings: ReadingWarning[],
	asOf: string | null
): ReadResume {
	const provenance: Notes = {}
	const vocabulary = vocabularyOf(lines)
	const outline = outlineOf(lines)
	const contact = contactOf(outline.top, outline.sections, lines)
	const unplaced = outline.top.filter((line) => contact.rest.includes(line))
	const { before, sections: dated } =
		outline.sections.length === 0 ? sectionsByDates(unplaced) : { before: unplaced, sections: [] }
	const opening: RawSection[] =
		before.length > 0
			? [{ kind: openingKind(before), title: '', heading: null, lines: before }]
			: []
	const number = counter()
	const parts = [...opening, ...dated, ...outline.sections]
	const sections = parts.flatMap((raw, i) => {
		const section = toSection(raw, parts, contact, vocabulary, number, provenance)
		const kept = raw.kind === 'contact' || isUmbrella(raw, parts[i + 1]) || isWordHeading(raw)
		return kept ? [section] : withoutEmpty(section, provenance)
	})
	const basics = toBasics(contact, provenance)
	const language = languageOf(lines.map((line) => line.text).join('\n'))
	const resume = { language, basics, sections }
	return {
		resume,
		provenance,
		warnings: [...warnings, ...warningsOf(resume, asOf)],
		pages
	}
}

/** Sentences between the contact lines and the first heading introduce the person. */
function openingKind(lines: Line[]): SectionKind {
	return lines.some((line) => line.text.length > 60) ? 'summary' : 'other'
}

type Counter = (key: string) => number

function counter(): Counter {
	const counts = new Map<string, number>()
	return (key) => {
		const next = (counts.get(key) ?? 0) + 1
		counts.set(key, next)
		return next
	}
}

function toSection(
	raw: RawSection,
	all: RawSection[],
	contact: Contact,
	vocabulary: Set<string>,
	number: Counter,
	notes: Notes
): Section {
	const { kind } = raw
	const id = `${raw.kind}-${number(raw.kind)}`
	if (raw.heading) notes[`${id}.title`] = { spans: raw.heading.spans, confidence: 0.9 }
	const lines =
		raw.kind === 'contact' ? raw.lines.filter((line) => contact.rest.includes(line)) : raw.lines
	const blocks = blocksOf(prepared({ ...raw, lines }, all), vocabulary)
	const section: Section = { id, kind, title: raw.title, paragraphs: [], entries: [], groups: [] }
	if (grouped.has(kind))
		section.groups = groupsOf(blocks, kind).map((group, i) =>
			toGroup(group, `${id}-g${i + 1}`, notes)
		)
	else if (holdsEntries(raw)) {
		const body = entriesOf(itemized(blocks, kind), kind)
		section.paragraphs = texts(body.paragraphs, `${id}-p`, 0.7, notes)
		section.entries = body.entries.map((entry, i) => toEntry(entry, `${id}-e${i + 1}`, notes))
	} else section.paragraphs = texts(blocks, `${id}-p`, 0.8, notes)
	return section
}

/** "Honors & Awards" above "International Awards" and "Domestic Awards", which are set smaller. */
function isUmbrella(raw: RawSection, next: RawSection | undefined): boolean {
	const [own, below] = [raw.heading, next?.heading]
	if (!own || !below || raw.lines.length > 0 || raw.kind === 'contact') return false
	if (own.headingLevel !== null && below.headingLevel !== null)
		return own.headingLevel < below.headingLevel
	return own.region === below.region && own.size > 1.08 * below.size
}

/** A heading by its style in a DOCX is no misreading, even with nothing under it yet. */
function isWordHeading({ heading, lines, kind }: RawSection): boolean {
	return (
		heading !== null && heading.headingLevel !== null && lines.length === 0 && kind !== 'contact'
	)
}

/**
 * A usual heading stays even with nothing under it: the document shows it. Words
 * that were only taken for a heading stay as text.
 */
function withoutEmpty(section: Section, notes: Notes): Section[] {
	const { id, title, paragraphs, entries, groups } = section
	if (paragraphs.length + entries.length + groups.length > 0) return [section]
	if (headingKind(title) !== null) return [section]
	const note = notes[`${id}.title`]
	delete notes[`${id}.title`]
	if (!note) return []
	notes[`${id}-p1`] = note
	return [{ ...section, title: '', paragraphs: [{ id: `${id}-p1`, text: title }] }]
}

/** In lists of certificates, awards and publications each bullet is an entry of its own. */
function itemized(blocks: Block[], kind: SectionKind): Block[] {
	if (kind !== 'certificates' && kind !== 'awards' && kind !== 'publications') return blocks
	if (blocks.some((block) => !block.bullet)) return blocks
	return blocks.map((block) => ({ ...block, bullet: false }))
}

function texts(pieces: Piece[], prefix: string, confidence: number, notes: Notes): Text[] {
	return pieces
		.filter((piece) => piece.text.trim() !== '')
		.map(({ text, spans }, i) => {
			const id = `${prefix}${i + 1}`
			notes[id] = { spans, confidence }
			return { id, text }
		})
}

function toGroup(raw: RawGroup, id: string, notes: Notes): Group {
	if (raw.label) notes[`${id}.label`] = { spans: raw.label.spans, confidence: 0.8 }
	return { id, label: raw.label?.text ?? '', items: texts(raw.items, `${id}-i`, 0.8, notes) }
}

function toEntry(raw: RawEntry, id: string, notes: Notes): Entry {
	const { title, organization, place, header, confidence } = raw
	const note = (field: string, spans: Span[] | undefined, sure: number) => {
		if (spans && spans.length > 0) notes[`${id}.${field}`] = { spans, confidence: sure }
	}
	note('title', title?.spans, confidence)
	note('organization', organization?.spans, confidence)
	note('location', place?.spans, 0.75)
	note(
		'dates',
		header.date ? header.dateSpans : undefined,
		header.date?.current || header.date?.end ? 0.9 : 0.5
	)
	const link = [title, organization].find((slot) => slot && /^https?:/i.test(slot.url))
	note('url', link?.spans, 0.9)
	return {
		id,
		title: title?.text ?? '',
		organization: organization?.text ?? '',
		location: place?.text ?? '',
		url: link?.url ?? '',
		dates: header.dateText,
		start: header.date?.start ?? null,
		end: header.date?.end ?? null,
		current: header.date?.current ?? false,
		paragraphs: texts(raw.paragraphs, `${id}-p`, 0.7, notes),
		highlights: texts(raw.highlights, `${id}-h`, 0.85, notes)
	}
}

function toBasics(contact: Contact, notes: Notes): Basics {
	const take = (field: string, found: Found | null) => {
		if (!found) return ''
		notes[`basics.${field}`] = { spans: found.spans, confidence: found.confidence }
		return found.text
	}
	return {
		name: take('name', contact.name),
		label: take('label', contact.label),
		email: take('email', contact.email),
		phone: take('phone', contact.phone),
		location: take('location', contact.location),
		url: take('url', contact.url),
		profiles: contact.profiles.map((found, i) => {
			const id = `profile-${i + 1}`
			notes[id] = { spans: found.spans, confidence: found.confidence }
			return { id, network: found.network, url: found.text }
		})
	}
}
