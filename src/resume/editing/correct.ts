import { resumeWarnings, warningsOf } from '../reading/warnings'
import type { Provenance, ReadingWarning, ReadResume, Resume, Section } from '../schema'
import { compareResumes } from './compare'
import { keyedTexts } from './keys'
import { editLists, type Piece } from './pieces'

type Correction = {
	/** The resume as the person wants it; its ids are each its own (see `correctedResume`). */
	resume: Resume
	/** Keys that were found right as they are. */
	confirmed: string[]
	/** Number of the revision that it was made on. */
	from: number
}

/**
 * The next revision: what was read (or corrected before) with a person's corrections. Pieces
 * keep their ids, new ones get one of their own; what did not change keeps where it came from,
 * what did is the person's and sure. What was left empty is left out.
 */
export function correct(
	base: ReadResume,
	{ resume: wanted, confirmed, from }: Correction,
	newId: () => string
): ReadResume {
	const resume = {
		...withOwnIds(withoutEmpty(wanted), base.resume, newId),
		language: base.resume.language
	}
	return {
		resume,
		provenance: carriedOver(base, resume, new Set(confirmed)),
		warnings: base.warnings.filter((warning) => !isSettled(warning, resume)),
		pages: base.pages,
		revised: { restored: null, from, ...compareResumes(base.resume, resume) }
	}
}

/** Whether a correction would leave everything as it is. */
export function changesNothing(before: ReadResume, after: ReadResume): boolean {
	const sure = (read: ReadResume) =>
		JSON.stringify([
			read.resume,
			Object.entries(read.provenance).toSorted(([a], [b]) => (a < b ? -1 : 1))
		])
	return sure(before) === sure(after)
}

function withoutEmpty(resume: Resume): Resume {
	return editLists(resume, (list) => {
		const filled = list.filter((piece) => !isEmpty(piece))
		return filled.length === list.length ? list : filled
	})
}

function isEmpty(piece: Piece): boolean {
	if ('text' in piece) return piece.text === ''
	if ('network' in piece) return piece.url === ''
	if ('items' in piece) return piece.label === '' && piece.items.length === 0
	if ('entries' in piece) return piece.title === '' && holdsNothing(piece)
	const { title, organization, location, url, dates, paragraphs, highlights } = piece
	return (
		`${title}${organization}${location}${url}${dates}` === '' &&
		paragraphs.length + highlights.length === 0
	)
}

function holdsNothing({ paragraphs, entries, groups }: Section): boolean {
	return paragraphs.length + entries.length + groups.length === 0
}

/** As a browser names what it adds; such an id is nobody else's, so it can stay. */
const madeOutside = /^new-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function withOwnIds(resume: Resume, base: Resume, newId: () => string): Resume {
	const known = idsOf(base)
	return editLists(resume, (list) =>
		list.map((piece) =>
			known.get(piece.id) === kindOf(piece) || (!known.has(piece.id) && madeOutside.test(piece.id))
				? piece
				: { ...piece, id: newId() }
		)
	)
}

function idsOf(resume: Resume): Map<string, string> {
	const ids = new Map<string, string>()
	editLists(resume, (list) => {
		for (const piece of list) ids.set(piece.id, kindOf(piece))
		return list
	})
	return ids
}

function kindOf(piece: Piece): 'text' | 'profile' | 'group' | 'section' | 'entry' {
	if ('text' in piece) return 'text'
	if ('network' in piece) return 'profile'
	if ('items' in piece) return 'group'
	return 'entries' in piece ? 'section' : 'entry'
}

function carriedOver(
	base: ReadResume,
	resume: Resume,
	confirmed: Set<string>
): Record<string, Provenance> {
	const before = new Map(keyedTexts(base.resume).map(({ key, text }) => [key, text]))
	const notes: Record<string, Provenance> = {}
	for (const { key, text } of keyedTexts(resume)) {
		const note = base.provenance[key]
		const same = before.get(key) === text
		if (text === '' || (same && !note)) continue
		notes[key] =
			same && note && !confirmed.has(key)
				? note
				: { spans: note?.spans ?? [], confidence: 1, by: 'person' }
	}
	return notes
}

/** What followed from the resume alone and no longer does. */
function isSettled({ code }: ReadingWarning, resume: Resume): boolean {
	return resumeWarnings.has(code) && !warningsOf(resume, null).some((one) => one.code === code)
}
