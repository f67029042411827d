import type { SectionKind, Span } from '../schema'
import type { Block } from './blocks'
import { isCitation } from './citation'
import { type DateMatch, dateIn, datesIn, isDateOnly, withoutDates } from './dates'
import { isJobTitle, isLegalForm, isOrganization, isSchool } from './lexicon'
import type { Cell } from './line'
import { piecesOf } from './pieces'
import { couldBePlace, isAddress, isDeepPlace, isPlace, splitPlace } from './places'

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
		.replace(/^[\s,;:|•·–—/-]*\ue000[\s,;:|•·–—/-]*/, '')
		.replace(/[\s,;:|•·–—/-]*\ue000[\s,;|•·./]*$/, '')
		.replace(/\s*\ue000\s*/g, ' | ')
		.trim()
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
	// "Technologies: Java, Oracle" lists what was used.
	if (at < 0 || /^[^:：,]{2,30}[:：]\s/.test(text)) return null
	const rest = text.slice(0, at)
	const place = text.slice(at + 2)
	const named = (isOrganization(rest) && !isJobTitle(rest)) || isSchool(rest)
	return named && couldBePlace(place) && !isLegalForm(place) ? { rest, place } : null
}
