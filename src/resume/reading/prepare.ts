import type { SectionKind } from '../schema'
import { withImpliedBullets } from './implied'
import { type Line, wordsOf } from './line'
import { withMarginMoved } from './margin'
import { fromTheRight } from './mirror'
import { outlineOf, type RawSection } from './sections'
import { withSetInMarked } from './set-in'
import { withDatesJoined, withDatesPaired } from './spread'
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

/** The lines of a section as its kind is read: dates where they belong, list items marked. */
export function prepared(raw: RawSection, all: RawSection[]): Line[] {
	const { kind } = raw
	const lines = fromTheRight(raw.lines)
	if (listed.has(kind))
		return withImpliedBullets(withMarginMoved(withDatesPaired(withDatesJoined(lines))))
	const marked =
		lines === raw.lines ? withSetInMarked(raw, all) : withSetInMarked({ ...raw, lines }, all)
	return grouped.has(kind) ? asItems(marked) : marked
}

/** Lines that begin an item of a list, whether its mark is written or drawn. */
export function listLines(lines: Line[]): Line[] {
	const { top, sections } = outlineOf(lines)
	const all = sections.length > 0 ? sections : sectionsByDates(top).sections
	const inside = all.flatMap((raw) => prepared(raw, all))
	const above = sections.length > 0 ? top : sectionsByDates(top).before
	return [...above, ...inside].filter((line) => line.bullet)
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
