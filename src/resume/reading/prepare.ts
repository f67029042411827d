import type { SectionKind } from '../schema'
import { isCitation } from './citation'
import { datesIn, isDateOnly } from './dates'
import { withImpliedBullets } from './implied'
import { cellAsLine, type Line, wordsOf } from './line'
import { withMarginMoved } from './margin'
import { fromTheRight } from './mirror'
import { outlineOf, type RawSection } from './sections'
import { withSetInMarked } from './set-in'
import { withDatesJoined, withDatesPaired, withDatesUnwrapped } from './spread'
import { sectionsByDates } from './unheaded'

/** Sections that are rows of words, and those that are lists of entries. */
export const grouped: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'interests'])
export const listed: ReadonlySet<SectionKind> = new Set([
	'work',
	'education',
	'projects',
	'certificates',
	'publications',
	'awards',
	'volunteer'
])

/** More letters than a header has. */
const MAX_HEADER = 160
/** More lines without a mark than an entry of few words has; a lone one is told by three. */
const MAX_ENTRY = 8

/** A list of entries by its kind, or one of another kind whose lines say from when to when. */
export function holdsEntries({ kind, heading, lines }: RawSection): boolean {
	if (listed.has(kind) || kind !== 'other' || heading === null) return listed.has(kind)
	const plain = lines.filter(({ bullet, cells }) => !bullet || cells.length > 1)
	const dated = plain.filter(isDated).length
	return (dated > 1 ? MAX_ENTRY : 3) * dated >= plain.length
}

function isDated({ text, cells }: Line): boolean {
	if (text.length > MAX_HEADER || /[:：]/.test(text)) return false
	return cells.some((cell) => isDateOnly(cell.text)) || opensOrEndsInRange(text)
}

function opensOrEndsInRange(text: string): boolean {
	const dates = datesIn(text)
	const [first, last] = [dates[0], dates.at(-1)]
	if (!first || !last) return false
	const opens = first.from === 0 && (first.current || first.start !== null)
	return opens || (last.to === text.length && (last.current || last.start !== null))
}

/** The lines of a section as its kind is read: dates where they belong, list items marked. */
export function prepared(raw: RawSection, all: RawSection[]): Line[] {
	const { kind } = raw
	const lines = fromTheRight(raw.lines)
	if (holdsEntries(raw))
		return marksOf(
			kind,
			withMarginMoved(withDatesPaired(withDatesUnwrapped(withDatesJoined(lines))))
		)
	const marked =
		lines === raw.lines ? withSetInMarked(raw, all) : withSetInMarked({ ...raw, lines }, all)
	return grouped.has(kind) ? asItems(withCellsParted(marked, kind)) : marked
}

/** References hang: what is set in from their first line is the rest of it. */
function marksOf(kind: SectionKind, lines: Line[]): Line[] {
	const cited = kind === 'publications' && lines.some(({ text }) => isCitation(text))
	return cited ? lines : withImpliedBullets(lines)
}

/** Lines that begin an item of a list, whether its mark is written or drawn. */
export function listLines(lines: Line[]): Line[] {
	const { top, sections } = outlineOf(lines)
	const all = sections.length > 0 ? sections : sectionsByDates(top).sections
	const inside = all.flatMap((raw) => prepared(raw, all))
	const above = sections.length > 0 ? top : sectionsByDates(top).before
	return [...above, ...inside].filter((line) => line.bullet)
}

/**
 * Words side by side in a row are items of their own: three and more of them, or two
 * where no row sets its second one below that of another, as words and levels stand.
 * Of languages each needs a level of its own.
 */
function withCellsParted(lines: Line[], kind: SectionKind): Line[] {
	const pairs = lines.filter(({ cells }) => cells.length === 2)
	const columns = new Set(pairs.map(({ cells }) => Math.round(cells[1]?.x ?? 0)))
	const ragged = pairs.length > 1 && columns.size === pairs.length
	return lines.flatMap((line) => {
		const { cells } = line
		const levels = cells.every(({ text }) => /\p{L}\s*(?:[-–—:(（]|：)\s*\S/u.test(text))
		const many = cells.length > 2 || (cells.length === 2 && ragged)
		const parted = kind === 'languages' ? cells.length > 1 && levels : many
		if (!parted || line.whole || cells.some(({ text }) => /[,;:，；：]/.test(text))) return [line]
		return cells.map((cell, i) => ({
			...cellAsLine(line, cell),
			bullet: line.bullet && i === 0,
			whole: true
		}))
	})
}

/** Short lines without a separator in any of them: each is an item, however narrow the column. */
function asItems(lines: Line[]): Line[] {
	const bare = lines.every(
		({ text, cells }) =>
			cells.length === 1 &&
			!/[,;:|•·/、，：]|^\p{Ll}|[-&(]$/u.test(text) &&
			wordsOf(text).length <= 4
	)
	return bare && lines.length >= 3 ? lines.map((line) => ({ ...line, whole: true })) : lines
}
