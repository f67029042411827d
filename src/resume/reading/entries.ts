import type { SectionKind, Span } from '../schema'
import type { Block } from './blocks'
import { isCitation } from './citation'
import { isDateOnly } from './dates'
import { hasHeadDate, isBeside, isHead, namesDegree, namesSchool } from './heads'
import { inheritOrganization } from './inherit'
import { isJobTitle } from './lexicon'
import { lettersOf, wordsOf } from './line'
import { openingLook } from './look'
import { type Roles, rolesOf } from './roles'
import { type Header, headerOf, type Slot } from './slots'
import { isWholeStudy, studiesOf, withStudiesParted } from './studies'

export type Piece = { text: string; spans: Span[] }

/** An entry with its parts still in their own spans; an inherited organization stands above an earlier entry. */
export type RawEntry = {
	title: Slot | null
	organization: Slot | null
	place: Slot | null
	header: Header
	confidence: number
	paragraphs: Piece[]
	highlights: Piece[]
}

/** The entries of a section and the text that stands before the first of them. */
export type SectionBody = { paragraphs: Piece[]; entries: RawEntry[] }

type Draft = { head: Block[]; body: Block[] }

export function entriesOf(blocks: Block[], kind: SectionKind): SectionBody {
	const unmarked = withoutOuterBullets(blocks)
	const parted = kind === 'education' ? withStudiesParted(unmarked) : unmarked
	const { before, drafts } = draftsOf(parted, kind)
	const alone = drafts.map((draft) => headerOf(draft.head, kind))
	const places = new Set(alone.flatMap(({ place }) => (place ? [place.text] : [])))
	const headers = drafts.map((draft) => headerOf(draft.head, kind, places))
	const roles = rolesOf(headers, kind)
	const entries = drafts.map((draft, i) => toEntry(draft, headers[i], roles[i], kind))
	return { paragraphs: before.map(toPiece), entries: inheritOrganization(entries, kind) }
}

function toEntry(
	draft: Draft,
	header: Header | undefined,
	roles: Roles | undefined,
	kind: SectionKind
): RawEntry {
	if (!header || !roles) throw new Error('An entry without a header')
	const { title, organization, place, rest, confidence } = roles
	const done = kind === 'work' || kind === 'volunteer' || kind === 'projects'
	const body = done ? withSentencesListed(draft.body) : draft.body
	return {
		title,
		organization,
		place,
		header,
		confidence,
		paragraphs: [...rest, ...body.filter((block) => !block.bullet)].map(toPiece),
		highlights: body.filter((block) => block.bullet).map(toPiece)
	}
}

/** What was done there, a sentence to a line without any mark, is a list as much as one with marks. */
function withSentencesListed(body: Block[]): Block[] {
	const whole = body.every((block) => block.lines.every((line) => line.whole))
	const told = body.filter((block) => !isReference(block))
	const listed =
		told.length >= (whole ? 2 : 3) &&
		told.every((block) => !block.bullet && isSentence(block.text) && block.lines.length <= 4)
	return listed
		? body.map((block) => (told.includes(block) ? { ...block, bullet: true } : block))
		: body
}

/** "Available at https://example.com": where to find it, not what was done. */
function isReference({ text, lines }: Block): boolean {
	return lines.length === 1 && wordsOf(text).length <= 5 && /(?:^|\s)https?:\/\/\S+$/.test(text)
}

function isSentence(text: string): boolean {
	return lettersOf(text) >= 20 && wordsOf(text).length >= 4 && /^[\p{Lu}\p{Lo}\d]/u.test(text)
}

function toPiece({ text, spans }: { text: string; spans: Span[] }): Piece {
	return { text, spans }
}

/** Groups of short lines between texts are headers; each date in them makes an entry. */
function draftsOf(blocks: Block[], kind: SectionKind): { before: Block[]; drafts: Draft[] } {
	const before: Block[] = []
	const drafts: Draft[] = []
	const dated = blocks.some((block) => isHead(block) && hasHeadDate(block))
	let at = 0
	let look: string | null = null
	while (at < blocks.length) {
		const cited = blocks[at]
		if (cited && cites(cited, kind)) {
			drafts.push({ head: [cited], body: [] })
			at++
			continue
		}
		const group = headGroup(blocks, at, kind)
		if (group.length === 0) {
			const block = blocks[at++]
			if (block) (drafts.at(-1)?.body ?? before).push(block)
			continue
		}
		at += group.length
		const next = blocks[at]
		drafts.at(-1)?.body.push(...group.splice(0, endOfEntryAbove(group)))
		if (group.some(hasHeadDate)) {
			for (const head of splitGroup(group))
				for (const one of partsOf(head, kind)) drafts.push({ head: one, body: [] })
			look ??= lookOfBlock(group[0])
			moveTail(drafts)
		} else if (opensEntry(group, look, dated, next, kind)) {
			for (const head of listOf(group, kind))
				for (const one of partsOf(head, kind)) drafts.push({ head: one, body: [] })
			look ??= lookOfBlock(group[0])
		} else (drafts.at(-1)?.body ?? before).push(...group)
	}
	return { before, drafts }
}

/**
 * How many lines of a header close the entry above: they stand close to its text,
 * and a gap wider than any before parts them from the lines with the date.
 */
function endOfEntryAbove(group: Block[]): number {
	const dated = group.findIndex(hasHeadDate)
	const pitches = group.slice(0, dated + 1).map((block) => block.lines[0]?.pitch ?? 0)
	const at = pitches.findIndex(
		(pitch, i) => i > 0 && pitch > 2.2 && pitch > 1.8 * Math.max(...pitches.slice(0, i))
	)
	const known = pitches.slice(0, at).every((pitch) => pitch > 0)
	return at > 0 && known ? at : 0
}

/** A reference in a list of publications is an entry, however many lines it wraps over. */
function cites({ bullet, text, lines }: Block, kind: SectionKind): boolean {
	return kind === 'publications' && !bullet && lines.length <= 6 && isCitation(text)
}

function partsOf(head: Block[], kind: SectionKind): Block[][] {
	return kind === 'education' ? studiesOf(head) : [head]
}

/**
 * Certificates and awards are lists: each line in the first one's look is an
 * entry. Elsewhere that look begins one when other lines have come between.
 */
function listOf(group: Block[], kind: SectionKind): Block[][] {
	const dense = kind === 'certificates' || kind === 'awards' || kind === 'publications'
	const look = lookOfBlock(group[0])
	const lists: Block[][] = []
	for (const block of group) {
		const last = lists.at(-1)
		const again = lookOfBlock(block) === look && (dense || lookOfBlock(last?.at(-1)) !== look)
		if (last && !again) last.push(block)
		else lists.push([block])
	}
	return lists
}

/** Some people put a bullet before each employer, and smaller ones before what they did there. */
function withoutOuterBullets(blocks: Block[]): Block[] {
	const left = blocks.filter((block) => block.bullet).map((block) => block.lines[0]?.x ?? 0)
	const outer = Math.min(...left)
	const outside = blocks.filter((block) => block.bullet && (block.lines[0]?.x ?? 0) < outer + 3)
	const headers = outside.filter((block) => {
		const line = block.lines[0]
		const next = blocks[blocks.indexOf(block) + 1]
		const inner = next && (!next.bullet || (next.lines[0]?.x ?? 0) > outer + 6)
		return inner && line && (line.cells.length > 1 || line.bold)
	})
	if (headers.length < 0.6 * outside.length) return blocks
	return blocks.map((block) => (outside.includes(block) ? { ...block, bullet: false } : block))
}

/** Lines behind the date that look like text, not like a firm or a place, belong to the body. */
function moveTail(drafts: Draft[]): void {
	for (const draft of drafts) {
		const last = draft.head.findLastIndex(hasHeadDate)
		const keep = Math.max(last + 3, 3)
		if (draft.head.length > keep) draft.body.unshift(...draft.head.splice(keep))
	}
}

function lookOfBlock(block: Block | undefined): string | null {
	const line = block?.lines[0]
	return line ? openingLook(line) : null
}

/** Without a date: a line in the look of the first entries, or one that stands out above its own text. */
function opensEntry(
	group: Block[],
	look: string | null,
	dated: boolean,
	next: Block | undefined,
	kind: SectionKind
): boolean {
	const first = group[0]?.lines[0]
	if (!first) return false
	if (kind === 'education' && ((!dated && group.some(namesSchool)) || group.some(isWholeStudy)))
		return true
	if (look !== null)
		return openingLook(first) === look && (first.bold || first.pitch > 1.6 || !dated)
	if (dated) return isJobTitle(first.text) || first.bold
	return next !== undefined || first.bold || group.length > 1
}

function headGroup(blocks: Block[], from: number, kind: SectionKind): Block[] {
	const group: Block[] = []
	for (const block of blocks.slice(from)) {
		const study =
			kind === 'education' && (namesSchool(block) || namesDegree(block) || isWholeStudy(block))
		if ((!isHead(block) && !study) || cites(block, kind)) break
		// An address of its own closes the entry above.
		if (group.length === 0 && /^https?:\S+$/.test(block.text)) break
		const last = group.at(-1)
		if (last && isBeside(last, block)) break
		group.push(block)
	}
	return group
}

/** Cuts a run of header lines into one for each date. */
function splitGroup(group: Block[]): Block[][] {
	const dated = group.flatMap((block, i) => (hasHeadDate(block) ? [i] : []))
	const first = dated[0] ?? 0
	const starts = [0]
	for (let i = 1; i < dated.length; i++) {
		const from = (dated[i - 1] ?? 0) + 1
		const to = dated[i] ?? from
		if (isPairOfDates(group[from - 1], group[to], to - from)) continue
		starts.push(startBetween(group, from, to, first))
	}
	return starts.map((start, i) => group.slice(start, starts[i + 1] ?? group.length))
}

/** "June 2019 –" above "May 2021". */
function isPairOfDates(
	above: Block | undefined,
	below: Block | undefined,
	between: number
): boolean {
	if (between > 0 || !above || !below) return false
	return /[-–—]\s*$/.test(above.text) && isDateOnly(below.text)
}

function startBetween(group: Block[], from: number, to: number, usual: number): number {
	const look = lookOfBlock(group[0])
	const places = Array.from({ length: to - from + 1 }, (_, i) => from + i)
	const pitches = places.map((i) => group[i]?.lines[0]?.pitch ?? 0)
	const widest = Math.max(...pitches)
	// The first line of a page has none.
	const others = pitches.filter((pitch) => pitch > 0 && pitch < widest)
	if (others.length > 0 && widest > 1.8 * Math.max(1, ...others))
		return places[pitches.indexOf(widest)] ?? to
	const alike = places.filter((i) => lookOfBlock(group[i]) === look)
	if (alike.length === 1 && alike[0] !== undefined) return alike[0]
	if (others.length > 0 && widest > 1.25 * Math.max(0.1, ...others))
		return places[pitches.indexOf(widest)] ?? to
	return Math.max(from, to - usual)
}
