import type { SectionKind, Span } from '../schema'
import type { Block } from './blocks'
import { isCitation } from './citation'
import { type DateMatch, dateIn, datesIn, isDateOnly, withoutDates } from './dates'
import { isDegree, isJobTitle, isLegalForm, isOrganization, isSchool } from './lexicon'
import { type Cell, isCaps, lettersOf } from './line'
import { couldBePlace, isAddress, isDeepPlace, isPlace, splitPlace } from './places'
import { asksFor, isPrompt } from './prompts'
import { splitStudy } from './studies'

/** A piece of an entry's header: what may be its title, its organization or its place. */
export type Slot = {
	text: string
	/** Line of the header and piece of that line it comes from. */
	line: number
	piece: number
	bold: boolean
	italic: boolean
	size: number
	url: string
	spans: Span[]
}

export type Header = {
	slots: Slot[]
	place: Slot | null
	date: DateMatch | null
	dateText: string
	dateSpans: Span[]
}

/**
 * Takes the header lines of one entry apart: dates, place, and the pieces that
 * remain. `places` are texts known as places from other entries of the section.
 */
export function headerOf(blocks: Block[], kind: SectionKind, places = new Set<string>()): Header {
	const header: Header = { slots: [], place: null, date: null, dateText: '', dateSpans: [] }
	const ranged = blocks.some((block) => cellsOf(block).some(({ text }) => isRangeOnly(text)))
	for (const [line, block] of blocks.entries()) {
		let piece = 0
		for (const cell of cellsOf(block)) {
			const aside = ranged && !isRange(dateIn(cell.text)) && !isDateOnly(cell.text)
			for (const part of piecesOf(aside ? cell.text : takeDate(cell, header), cell, kind)) {
				const slot = { ...part, line, piece, spans: cell.spans }
				const place = isPlace(slot.text) || isKnown(slot.text, places) || isAddress(slot.text)
				if (place && !header.place) header.place = slot
				else {
					header.slots.push(slot)
					piece++
				}
			}
		}
	}
	return placeFromEnds(header)
}

function cellsOf(block: Block): Cell[] {
	return block.lines.length === 1 ? (block.lines[0]?.cells ?? []) : [asCell(block)]
}

/** From when to when, alone in its cell: a single date in another cell is part of what stands there. */
function isRangeOnly(text: string): boolean {
	return isDateOnly(text) && isRange(dateIn(text))
}

function isRange(date: DateMatch | null): boolean {
	return date !== null && (date.current || date.start !== null)
}

/** Deep places only: a single word may be the firm of one entry and the town of another. */
function isKnown(text: string, places: ReadonlySet<string>): boolean {
	return isDeepPlace(text) && places.has(text)
}

function asCell(block: Block): Cell {
	const first = block.lines[0]
	const runs = block.lines.flatMap((line) => line.cells.flatMap((cell) => cell.runs))
	return { text: block.text, runs, x: first?.x ?? 0, right: first?.right ?? 0, spans: block.spans }
}

function takeDate(cell: Cell, header: Header): string {
	const found = dateIn(cell.text)
	if (!found) return cell.text
	if (header.date) {
		// A start and an end that stand in cells of their own.
		const own = isDateOnly(cell.text)
		const ordered = (header.date.end ?? '') <= (found.end ?? '')
		if (own && ordered && header.date.end && !header.date.start && found.end && !found.start) {
			header.date = { ...header.date, start: header.date.end, end: found.end }
			header.dateText += ` – ${found.text}`
			header.dateSpans.push(...cell.spans)
			return tidy(withoutDates(cell.text, datesIn(cell.text)))
		}
		return cell.text
	}
	header.date = found
	header.dateText = found.text.replace(/^[([]+|[)\]]+$/g, (m) =>
		/[()]/.test(found.text.slice(1, -1)) ? m : ''
	)
	header.dateSpans = [...cell.spans]
	// The year amid a reference parts its authors from its title.
	if (isCitation(cell.text) && /\p{L}/u.test(cell.text.slice(found.to))) return cell.text
	return tidy(`${cell.text.slice(0, found.from)}\ue000${cell.text.slice(found.to)}`)
}

/** What is left when a date is gone: its brackets and separators go with it. */
function tidy(text: string): string {
	return text
		.replace(/[([]\s*\ue000\s*[)\]]/g, '\ue000')
		.replace(/^[\s,;:|•·–—-]*\ue000[\s,;:|•·–—-]*/, '')
		.replace(/[\s,;:|•·–—-]*\ue000[\s,;|•·.]*$/, '')
		.replace(/\s*\ue000\s*/g, ' | ')
		.trim()
}

type Part = { text: string; bold: boolean; italic: boolean; size: number; url: string }

const strongSeparators = /\s*[|•⋄⇥]\s*|\s{3,}/
const separators = /\s*[|•·◦⋄⇥]\s*|\s+[–—-]{1,2}\s+|\s+@(?:\s+|(?=\p{Lu}))|\s{3,}|\s\/\/\s/u

/** Names of projects and certificates keep their dashes and commas; jobs and schools are taken apart. */
function piecesOf(text: string, cell: Cell, kind: SectionKind): Part[] {
	if (kind === 'publications' && isCitation(text)) return [asOne(text, cell)]
	const paired = !['projects', 'certificates', 'awards', 'publications'].includes(kind)
	const parts = (paired ? withTeams(text) : text)
		.split(paired ? separators : strongSeparators)
		.map((part) => part.replaceAll('\ue001', ' – '))
		.flatMap((part) => byLook(part, cell))
	return (paired ? parts.flatMap((part) => byMeaning(part, kind)) : parts)
		.map((part) => ({
			...part,
			text: withoutStop(part.text)
				.replace(/^[\s,;:–—■▪●•-]+|[\s,;:–—-]+$|(?<=\p{Ll}{4})\.$/gu, '')
				.replace(/^\(([^()]+)\)$/, '$1')
		}))
		.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !besideDate.test(text))
}

/** Words that say what a date is of. */
const besideDate =
	/^(?:grad|graduat(?:ed|ion)|class of|expected|since|issued|completed|date)\.?:?$/i

function asOne(text: string, cell: Cell): Part {
	const [run] = cell.runs
	const { bold = false, italic = false, size = 0, url = '' } = run ?? {}
	return { text, bold, italic, size, url }
}

/** "Intern – Storage Team" is one title: the part of a firm behind the dash is no firm. */
function withTeams(text: string): string {
	return text.replace(
		/^([^–—|•·]+?)\s+[–—-]\s+([\p{Lu}][^–—|•·,]{2,30} Team)(?!\s*\p{L})/u,
		(whole, title, team) => (isJobTitle(title) ? `${title}\ue001${team}` : whole)
	)
}

function byMeaning(part: Part, kind: SectionKind): Part[] {
	const parts = byPrompt(part).flatMap(byWords).flatMap(byPlace)
	return kind === 'education' ? parts.flatMap(byStudy).flatMap(byDegree) : parts.flatMap(byComma)
}

function byStudy(part: Part): Part[] {
	const study = splitStudy(part.text)
	return study ? study.map((text) => ({ ...part, text })) : [part]
}

/** "Acme, Leeds, UK." is no sentence. */
function withoutStop(text: string): string {
	const rest = text.replace(/\.\s*$/, '')
	return rest !== text && splitPlace(rest) ? rest : text
}

/** A change from bold to regular or italic ends one piece and begins the next. */
function byLook(text: string, cell: Cell): Part[] {
	const runs = cell.runs.filter((run) => run.text.trim() !== '')
	const parts: Part[] = []
	let rest = text
	for (const run of runs) {
		const words = run.text.trim()
		const at = rest.indexOf(words)
		if (at < 0 || !/[\p{L}\p{N}]/u.test(words)) continue
		const last = parts.at(-1)
		const { bold, italic, size, url } = run
		const piece = rest.slice(0, at + words.length)
		if (
			last &&
			last.bold === bold &&
			last.italic === italic &&
			isOneSize(last, { text: piece, size })
		)
			last.text += piece
		else parts.push({ text: piece, bold, italic, size, url })
		rest = rest.slice(at + words.length)
	}
	const last = parts.at(-1)
	if (last) last.text += rest
	else if (text.trim() !== '') parts.push({ text, bold: false, italic: false, size: 0, url: '' })
	return parts
}

type Sized = { text: string; size: number }

/** Initials are often set a little smaller than the words they stand among: "IT Consultant", "QA & Release Manager". */
function isOneSize(one: Sized, other: Sized): boolean {
	if (Math.abs(one.size - other.size) < 0.6) return true
	if (/\d\s*$/.test(one.text) && /^\s*(?:st|nd|rd|th|er|e)\s*$/.test(other.text)) return true
	const [small, large] = one.size < other.size ? [one, other] : [other, one]
	return small.size >= 0.8 * large.size && isCaps(small.text) && lettersOf(small.text) <= 5
}

/** "Accountant Company Name City, State": what a template asks for parts what was put in around it. */
function byPrompt(part: Part): Part[] {
	const asked = isPrompt(part.text) ? null : asksFor(part.text)
	if (!asked) return [part]
	const { at, end } = asked
	return [part.text.slice(0, at), part.text.slice(at, end), part.text.slice(end)].map((text) => ({
		...part,
		text
	}))
}

function byWords(part: Part): Part[] {
	const match = part.text.match(
		/^(.{3,60}?)\s+(?:at|bei|chez|presso|bij|в компании)\s+(\p{Lu}.*)$/u
	)
	if (!match?.[1] || !match[2] || !isJobTitle(match[1])) return [part]
	return [
		{ ...part, text: match[1] },
		{ ...part, text: match[2] }
	]
}

/** A place in the middle of a line: "Acme Ltd, Leeds, UK, Accountant". */
function byPlace(part: Part): Part[] {
	const pieces = part.text.replace(/^[\s,]+/, '').split(/\s*,\s+/)
	for (let i = 1; i + 2 < pieces.length; i++) {
		const place = pieces.slice(i, i + 2).join(', ')
		const after = pieces.slice(i + 2).join(', ')
		if (!isPlace(place) || isPlace(after)) continue
		const before = pieces.slice(0, i).join(', ')
		return [before, place, after].map((text) => ({ ...part, text }))
	}
	return [part]
}

/** A comma separates a title from a firm when each side sounds like one. */
function byComma(part: Part): Part[] {
	const pieces = part.text.split(/\s*[,，、]\s+/)
	for (let i = 1; i < pieces.length; i++) {
		const before = pieces.slice(0, i).join(', ')
		const after = pieces.slice(i).join(', ')
		const jobs =
			isJobTitle(before) && !isJobTitle(after) && isOrganization(after) && !isOrganization(before)
		const firms =
			isOrganization(before) && !isOrganization(after) && isJobTitle(after) && !isJobTitle(before)
		if (jobs || firms)
			return [
				{ ...part, text: before },
				{ ...part, text: after }
			]
	}
	return [part]
}

/** The same of a degree and a school: "B.A. in History, Honours, Northfield College" parts before its last words. */
function byDegree(part: Part): Part[] {
	const pieces = part.text.split(/\s*[,，、]\s+/)
	for (let i = pieces.length - 1; i > 0; i--) {
		const before = pieces.slice(0, i).join(', ')
		const after = pieces.slice(i).join(', ')
		const degrees = isDegree(before) && isSchool(after) && !isSchool(before)
		const schools = isSchool(before) && isDegree(after) && !isDegree(before) && !isSchool(after)
		if (degrees || schools)
			return [
				{ ...part, text: before },
				{ ...part, text: after }
			]
	}
	return [part]
}

/** Without a place of its own, "Acme Ltd, Leeds, UK" gives its end away, and so does "Acme Ltd, Leeds". */
function placeFromEnds(header: Header): Header {
	if (header.place) return header
	const named = header.slots.filter((slot) => !isDeepPlace(slot.text)).length
	for (const [i, slot] of header.slots.entries()) {
		const whole = named > 1 && isDeepPlace(slot.text)
		if (whole) return { ...header, slots: header.slots.toSpliced(i, 1), place: slot }
		const split = splitPlace(slot.text) ?? splitCity(slot.text)
		if (!split || split.rest.length < 2) continue
		const slots = header.slots.with(i, { ...slot, text: split.rest.replace(/[,;(]\s*$/, '') })
		return { ...header, slots, place: { ...slot, text: split.place } }
	}
	return header
}

/** A firm or school, a comma, and words that name neither. */
function splitCity(text: string): { rest: string; place: string } | null {
	const at = text.lastIndexOf(', ')
	if (at < 0) return null
	const rest = text.slice(0, at)
	const place = text.slice(at + 2)
	const named = isOrganization(rest) || isSchool(rest)
	return named && couldBePlace(place) && !isLegalForm(place) ? { rest, place } : null
}
