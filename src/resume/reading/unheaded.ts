import { hasDate, isDateOnly } from './dates'
import { isPasted } from './heads'
import { isDegree, isJobTitle, isSchool } from './lexicon'
import { type Line, wordsOf } from './line'
import type { RawSection } from './sections'

/** Lines of a header looked at to tell a school from a job. */
const HEADER = 4

/**
 * Some templates part their text by rules and colours and write no headings at
 * all. Dated entries are then sections of their own: studies where a header
 * names a school or a degree, work elsewhere, and a list of words behind the
 * last one is skills. What stands before the first entry is given back as `before`.
 */
export function sectionsByDates(all: Line[]): { before: Line[]; sections: RawSection[] } {
	const lines = all.some(({ text }) => isPasted(text)) ? all.filter(isNoLogo) : all
	const starts = startsOf(lines)
	if (starts.length < 2) return { before: lines, sections: [] }
	const sections: RawSection[] = []
	for (const [i, start] of starts.entries()) {
		const chunk = lines.slice(start, starts[i + 1])
		const kind = isStudy(chunk) ? 'education' : 'work'
		const last = sections.at(-1)
		if (last?.kind === kind) last.lines.push(...chunk)
		else sections.push({ kind, title: '', heading: null, lines: chunk })
	}
	return { before: lines.slice(0, starts[0]), sections: [...sections, ...wordsBehind(sections)] }
}

/** What a page says in place of the picture beside an employer. */
function isNoLogo({ text }: Line): boolean {
	return !/^.{2,60}\slogo$/.test(text)
}

function startsOf(lines: Line[]): number[] {
	const starts: number[] = []
	for (const [i, line] of lines.entries()) {
		if (line.bullet || !(line.cells.some((cell) => isDateOnly(cell.text)) || isPasted(line.text)))
			continue
		const below = lines[i + 1]
		const opens = isDateOnly(line.text) && below !== undefined && isShort(below)
		let start = i
		const most = isPasted(line.text) ? 1 : 2
		while (
			!opens &&
			start > (starts.at(-1) ?? -1) + 1 &&
			i - start < most &&
			isName(lines[start - 1])
		)
			start--
		starts.push(start)
	}
	return starts
}

function isShort(line: Line): boolean {
	return !line.bullet && line.text.length <= 60 && !/[.:;!?]$/.test(line.text)
}

function isName(line: Line | undefined): boolean {
	return line !== undefined && isShort(line) && !hasDate(line.text)
}

/** A degree, or a school at which nobody worked. */
function isStudy(chunk: Line[]): boolean {
	const head = chunk.slice(0, HEADER).filter(({ text }) => text.length <= 80)
	const works = chunk.slice(0, HEADER).some(({ text }) => isJobTitle(text))
	return head.some(({ text }) => isDegree(text) || (isSchool(text) && !works))
}

/** Takes the bullets of a few words that end the last section, when there are at least three. */
function wordsBehind(sections: RawSection[]): RawSection[] {
	const lines = sections.at(-1)?.lines ?? []
	const text = lines.findLastIndex((line) => !line.bullet || wordsOf(line.text).length > 3)
	const words = lines.length - text - 1
	if (words < 3) return []
	return [{ kind: 'skills', title: '', heading: null, lines: lines.splice(text + 1) }]
}
