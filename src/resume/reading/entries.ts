import type { SectionKind, Span } from '../schema'
import type { Block } from './blocks'
import { datesIn, hasDate, isDateOnly, withoutDates } from './dates'
import { isDegree, isJobTitle, isSchool } from './lexicon'
import { lettersOf, wordsOf } from './line'
import { openingLook } from './look'
import { splitPlace } from './places'
import { isPrompt } from './prompts'
import { type Roles, rolesOf } from './roles'
import { type Header, headerOf, type Slot } from './slots'

export type Piece = { text: string; spans: Span[] }

/** An entry with its parts still in their own spans; `inherited` organizations stand above an earlier entry. */
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
	const { before, drafts } = draftsOf(withoutOuterBullets(blocks), kind)
	const alone = drafts.map((draft) => headerOf(draft.head, kind))
	const places = new Set(alone.flatMap(({ place }) => (place ? [place.text] : [])))
	const headers = drafts.map((draft) => headerOf(draft.head, kind, places))
	const roles = rolesOf(headers, kind)
	const entries = drafts.map((draft, i) => toEntry(draft, headers[i], roles[i]))
	return { paragraphs: before.map(toPiece), entries: inheritOrganization(entries) }
}

function toEntry(draft: Draft, header: Header | undefined, roles: Roles | undefined): RawEntry {
	if (!header || !roles) throw new Error('An entry without a header')
	const { title, organization, place, rest, confidence } = roles
	const body = withSentencesListed(draft.body)
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
	const listed =
		body.length >= (whole ? 2 : 3) &&
		body.every((block) => !block.bullet && isSentence(block.text) && block.lines.length <= 4)
	return listed ? body.map((block) => ({ ...block, bullet: true })) : body
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
		const group = headGroup(blocks, at, kind)
		if (group.length === 0) {
			const block = blocks[at++]
			if (block) (drafts.at(-1)?.body ?? before).push(block)
			continue
		}
		at += group.length
		const next = blocks[at]
		if (group.some(hasHeadDate)) {
			for (const head of splitGroup(group)) drafts.push({ head, body: [] })
			look ??= lookOfBlock(group[0])
			moveTail(drafts)
		} else if (opensEntry(group, look, dated, next, kind)) {
			for (const head of listOf(group, kind)) drafts.push({ head, body: [] })
			look ??= lookOfBlock(group[0])
		} else (drafts.at(-1)?.body ?? before).push(...group)
	}
	return { before, drafts }
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
	if (kind === 'education' && !dated && group.some(namesSchool)) return true
	if (look !== null)
		return openingLook(first) === look && (first.bold || first.pitch > 1.6 || !dated)
	if (dated) return isJobTitle(first.text) || first.bold
	return next !== undefined || first.bold || group.length > 1
}

function headGroup(blocks: Block[], from: number, kind: SectionKind): Block[] {
	const group: Block[] = []
	for (const block of blocks.slice(from)) {
		const study = kind === 'education' && (namesSchool(block) || namesStudies(block))
		if (!isHead(block) && !study) break
		// An address of its own closes the entry above.
		if (group.length === 0 && /^https?:\S+$/.test(block.text)) break
		const last = group.at(-1)
		if (last && isBeside(last, block)) break
		group.push(block)
	}
	return group
}

/** In another column of the same page: what stands there heads nothing here. */
function isBeside(above: Block, block: Block): boolean {
	const [one, other] = [above.lines.at(-1), block.lines[0]]
	return one?.page === other?.page && one?.region !== other?.region
}

const contactLine = /\S@\S+\.\p{L}{2}|\d{3}\)?[\s.-]\d{3,4}[\s.-]\d{4}/u

/** Short and no sentence; with a date it may be longer. A bullet is one only when it ends in a date of its own. */
function isHead(block: Block): boolean {
	const dated = hasHeadDate(block)
	if (block.bullet)
		return dated && (block.lines[0]?.cells.length ?? 1) > 1 && block.lines.length === 1
	if (block.lines.length > (dated ? 2 : 1) || contactLine.test(block.text)) return false
	if (dated) return lettersOf(block.text) <= 160
	if (
		/[.;:：。！]$/.test(block.text) &&
		!/^\S+(?:\s\S+)?\.$/.test(block.text) &&
		splitPlace(block.text.slice(0, -1)) === null &&
		!/\b(?:Inc|Co|Ltd|Corp|Jr|Sr|e\.V|S\.A|S\.p\.A|B\.V)\.$/i.test(block.text)
	)
		return false
	return lettersOf(block.text) <= 85 && wordsOf(block.text).length <= 13
}

/** A school in few words, whatever ends them and however they wrap. */
function namesSchool({ bullet, lines, text }: Block): boolean {
	return !bullet && lines.length <= 2 && lettersOf(text) <= 85 && isSchool(text)
}

/** A degree and its school in one text, wherever the date stands in it. */
function namesStudies({ bullet, lines, text }: Block): boolean {
	const told = isSchool(text) && isDegree(text) && datesIn(text).length === 1
	return !bullet && told && lines.length <= 2 && lettersOf(text) <= 180
}

/** A date with a cell or a line of its own, or at an end of the line, in brackets or behind a separator. */
export function hasHeadDate(block: Block): boolean {
	const known = headDates.get(block)
	if (known !== undefined) return known
	const found = findHeadDate(block)
	headDates.set(block, found)
	return found
}

/** Letters beyond which a text is no header, whatever date it holds. */
const LONGEST = 250

/** Asked many times of each block. */
const headDates = new WeakMap<Block, boolean>()

function findHeadDate(block: Block): boolean {
	const cells = block.lines.flatMap((line) => line.cells.map((cell) => cell.text))
	if (cells.length === block.lines.length && block.text.length > LONGEST) return false
	const dated = cells.filter((text) => hasDate(text))
	if (dated.some(isDateOnly)) return true
	if (block.bullet && block.lines.length > 1) return false
	return dated.some((text) => {
		const dates = datesIn(text)
		const first = dates[0]
		const last = dates.at(-1)
		if (!first || !last) return false
		const before = text.slice(0, first.from)
		const after = text.slice(last.to)
		if (!/[\p{L}\p{N}]/u.test(before)) return wordsOf(withoutDates(text, dates)).length <= 14
		if (!/[\p{L}\p{N}]/u.test(after)) {
			const range = last.current || last.start !== null
			return range || /[|,•·(–—-]\s*$|\s{2,}$/.test(before)
		}
		if (/^\P{L}*(?:grad\p{L}*|expected|class of|completed|issued|obtained)\P{L}*$/iu.test(before))
			return true
		return /[(|•·]\s*$/.test(before) && /^\s*[)|•·,]/.test(after)
	})
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
	const others = pitches.filter((pitch) => pitch < widest)
	if (others.length > 0 && widest > 1.8 * Math.max(1, ...others))
		return places[pitches.indexOf(widest)] ?? to
	const alike = places.filter((i) => lookOfBlock(group[i]) === look)
	if (alike.length === 1 && alike[0] !== undefined) return alike[0]
	if (others.length > 0 && widest > 1.25 * Math.max(0.1, ...others))
		return places[pitches.indexOf(widest)] ?? to
	return Math.max(from, to - usual)
}

/**
 * Several titles under one employer: the later ones have no organization in their
 * own lines. An employer that stood on the line of a title has no others under it.
 */
function inheritOrganization(entries: RawEntry[]): RawEntry[] {
	let shared: Slot | null = null
	return entries.map((entry) => {
		const { title, organization, header } = entry
		if (organization) {
			shared = organization.line === title?.line ? null : organization
			return entry
		}
		const alone =
			title !== null && isJobTitle(title.text) && !header.slots.some((slot) => isPrompt(slot.text))
		return alone ? { ...entry, organization: shared } : entry
	})
}
