import { type Filter, filterNames, weightOf } from './filters'
import { drawingOf } from './pdf-drawing'
import { locksOf, type Unlock } from './pdf-locks'
import { indexOf, PdfObjects } from './pdf-objects'
import { latin1, plainName, TooDeep } from './pdf-syntax'
import { TooMuch } from './too-much'

/** Content, fonts and tables of a 30-page document stay far below this; a bomb does not. */
export const pdfInflateLimit = 48 * 1024 * 1024

/**
 * Up to a second of work. Of 60 resumes the heaviest, five pages drawn letter by letter, takes
 * 90,000 and half of them less than 8,000.
 */
export const pdfStepLimit = 200_000

const DICTIONARY_REACH = 2_048
/** No dictionary of a font program is shorter, with what it has to say. */
const SHORTEST = 20
/** More streams than thirty pages are made of; each is looked at. */
const mostStreams = 10_000

/**
 * Whether the streams of a PDF stay within `limit` bytes when decoded. Counted without making
 * the bytes, so a bomb never expands. Pictures count too: a stream may be called a picture and
 * used as page content. Streams that do not decode (encrypted, damaged) count as far as they go.
 * `known` is what some come to, by the place where their data begins.
 */
export function pdfInflatesWithin(
	bytes: Uint8Array,
	limit = pdfInflateLimit,
	known: ReadonlyMap<number, number> = new Map()
): boolean {
	let total = 0
	return within(() => {
		for (const { start, data, before } of streams(bytes)) {
			total += known.get(start) ?? weightIn(data, before, limit - total)
			if (total > limit) return false
		}
		return true
	})
}

/**
 * Whether a reader gets through a PDF: `heavy` when its streams or its pages are too much, `locked`
 * where it is encrypted and `unlock` opens none of its locks, so that it cannot be weighed.
 * `spare` are the places of objects, just before their dictionaries, that need not be read: programs
 * of fonts whose letters are told without them. They are not weighed and should be left out.
 */
export type PdfWeight = { verdict: 'light' | 'heavy' | 'locked'; spare: number[] }

/**
 * Weighs a PDF before anything opens it: the bytes that its streams unpack to, operators that draw,
 * as often as they come up, and what it takes to load fonts, colours and annotations.
 */
export function weighPdf(bytes: Uint8Array, unlock: Unlock): PdfWeight {
	const weight: PdfWeight = { verdict: 'heavy', spare: [] }
	const light = within(() => {
		const objects = new PdfObjects(bytes)
		if (!objects.locked) return weighOpen(bytes, objects, weight)
		if (!pdfInflatesWithin(bytes)) return false
		const keys = locksOf(objects).map((lock) => (lock ? unlock(lock) : (data: Uint8Array) => data))
		const opened = keys.filter((key) => key !== null)
		if (opened.length === 0) weight.verdict = 'locked'
		return opened.length > 0 && opened.every((key) => weighsLittle(new PdfObjects(bytes, key)))
	})
	return light ? { ...weight, verdict: 'light' } : weight
}

/** What was unpacked to count its operators is not unpacked again to count its bytes. */
function weighOpen(bytes: Uint8Array, objects: PdfObjects, weight: PdfWeight): boolean {
	const { steps, spare } = drawingOf(objects, pdfStepLimit)
	if (steps > pdfStepLimit) return false
	for (const file of spare) {
		const place = objects.placeOf(file)
		if (place === null || file.data - place < SHORTEST) return false
		weight.spare.push(place)
		objects.unpacked.set(file.data, 0)
	}
	return pdfInflatesWithin(bytes, pdfInflateLimit, objects.unpacked)
}

/** What was encrypted is not counted with all streams of the file before it is opened. */
function weighsLittle(objects: PdfObjects): boolean {
	let total = 0
	for (const stream of objects.streams()) {
		total += objects.weightOf(stream, pdfInflateLimit - total)
		if (total > pdfInflateLimit) return false
	}
	return drawingOf(objects, pdfStepLimit).steps <= pdfStepLimit
}

/** What `weigh` tells; `false` where there is too much to weigh. */
function within(weigh: () => boolean): boolean {
	try {
		return weigh()
	} catch (error) {
		if (error instanceof TooMuch || error instanceof TooDeep) return false
		throw error
	}
}

/** A stream's data, where it begins, and what stands before it. */
type Stream = { start: number; data: Uint8Array; before: Uint8Array }

function* streams(bytes: Uint8Array): Generator<Stream> {
	let from = 0
	let end = 0
	for (let count = 0; ; ) {
		const at = indexOf(bytes, 'stream', from)
		if (at < 0) return
		from = at + 6
		if (indexOf(bytes.subarray(0, at + 6), 'endstream', Math.max(0, at - 3)) === at - 3) continue
		if (++count > mostStreams) throw new TooMuch()
		const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1)
		// The same end may be that of many, and is searched for once.
		if (end >= 0 && end < start) end = indexOf(bytes, 'endstream', start)
		const data = bytes.subarray(start, end < 0 ? bytes.length : end)
		yield { start, data, before: bytes.subarray(Math.max(0, at - DICTIONARY_REACH), at) }
	}
}

function weightIn(data: Uint8Array, before: Uint8Array, budget: number): number {
	const filters = filtersOf(before)
	if (filters.length > 0) return weightOf(data, filters, budget)
	// The filter's name may stand in another object; the bytes tell all the same.
	return isZlib(data) ? weightOf(data, ['flate'], budget) : 0
}

/** The stream's filters in the order in which they are undone, from what stands before it. */
function filtersOf(before: Uint8Array): Filter[] {
	let start = before.length - 4
	while (start >= 0 && !isObj(before, start)) start--
	const dictionary = plainName(latin1(before.subarray(start + 1)))
	return [...dictionary.matchAll(/\/([A-Za-z0-9]+)/g)].flatMap(
		([, name = '']) => filterNames[name] ?? []
	)
}

/** Whether ` obj` stands at a place. */
function isObj(bytes: Uint8Array, at: number): boolean {
	return bytes[at] === 32 && bytes[at + 1] === 111 && bytes[at + 2] === 98 && bytes[at + 3] === 106
}

/** Method 8 and a header that divides by 31 (RFC 1950, 2.2). */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
	return (first & 15) === 8 && (first * 256 + second) % 31 === 0
}
