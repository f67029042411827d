import { z } from 'zod'
import { fail, ok, type ParseFailureReason, type Result } from '../../src/result'
import type {
	HiddenWords,
	PdfLink,
	PdfPage,
	PdfSource,
	TextItem
} from '../../src/resume/reading/source'
import { weighPdf } from '../../src/resume/weigh/pdf'
import { indexOf } from '../../src/resume/weigh/pdf-objects'
import { letters } from '../../src/resume/weigh/pdf-syntax'
import { overlayOf } from './pdf-annotations'
import { type Document, loadReader, type Page, withDocument } from './pdf-document'
import { faceOf, fontNameIn, fontsOf } from './pdf-fonts'
import { besidePage, countWords, hiddenIn, withoutSize } from './pdf-hidden'
import { asMatrix, type Matrix, multiply } from './pdf-matrix'
import { type Operations, type OperatorList, type Painting, paintingOf } from './pdf-painting'
import type { Face } from './pdf-pen'
import type { Run } from './pdf-runs'
import { runsOf } from './pdf-text'
import { unlock } from './pdf-unlock'

/**
 * More pages or runs of text than any resume or posting needs. `comparisons`: each run of a page
 * with each shape that may hide it, about a fifth of a second.
 */
export const pdfLimits = { pages: 30, items: 60_000, characters: 400_000, comparisons: 40_000_000 }

/** Shorter than the dictionary of any font program. */
const noObject = new TextEncoder().encode(' null endobj ')

const pageView = z.tuple([z.number(), z.number(), z.number(), z.number()])
const textItem = z.object({
	str: z.string(),
	width: z.number(),
	transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
	fontName: z.string()
})

/**
 * Positioned text and links of a PDF. Fails with `parse_failed`: `encrypted` when
 * it asks for a password, `damaged` when it cannot be opened, `too_complex` over
 * `pdfLimits` or when its streams inflate beyond what an isolate can hold.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Result<PdfSource>> {
	const { verdict, spare } = weighPdf(bytes, unlock)
	if (verdict !== 'light') return failed(verdict === 'locked' ? 'encrypted' : 'too_complex')
	// Outside the try: a reader that does not load is our fault, not the file's.
	await loadReader()
	try {
		return await withDocument(without(bytes, spare), (document) =>
			readDocument(document, holdsPictures(bytes))
		)
	} catch (error) {
		return failed(
			error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
		)
	}
}

/** A copy in which the objects at some places, just before their values, are nothing. */
function without(bytes: Uint8Array, places: number[]): Uint8Array {
	const copy = bytes.slice()
	for (const place of places) copy.set(noObject, place)
	return copy
}

function failed(reason: ParseFailureReason): Result<PdfSource> {
	return fail({ code: 'parse_failed', reason })
}

async function readDocument(document: Document, pictures: boolean): Promise<Result<PdfSource>> {
	if (document.numPages > pdfLimits.pages) return failed('too_complex')
	const source: PdfSource = { pages: [], links: [], totalPages: document.numPages }
	const layers = await document.getOptionalContentConfig()
	const isVisible = (layer: unknown) => layers.isVisible(layer)
	let items = 0
	let characters = 0
	for (let number = 1; number <= document.numPages; number++) {
		const read = await readPage(document, number, pictures, isVisible)
		if (!read) continue
		if (read === 'too_complex') return failed(read)
		items += read.page.items.length
		for (const item of read.page.items) characters += item.text.length
		if (items > pdfLimits.items || characters > pdfLimits.characters) return failed('too_complex')
		source.pages.push(read.page)
		source.links.push(...read.links)
	}
	return source.pages.length > 0 ? ok(source) : failed('damaged')
}

/** `null` for a page that pdf.js cannot open although the document itself opened. */
async function readPage(
	document: Document,
	number: number,
	pictures: boolean,
	isVisible: (layer: unknown) => boolean
): Promise<{ page: PdfPage; links: PdfLink[] } | 'too_complex' | null> {
	try {
		const page = await document.getPage(number)
		const viewport = page.getViewport({ scale: 1 })
		const toView = asMatrix(viewport.transform)
		const [{ list, ops }, annotations] = await Promise.all([drawn(page), page.getAnnotations()])
		const painting = paintingOf(list, ops, isVisible)
		if (painting.shown.length * painting.patches.length > pdfLimits.comparisons)
			return 'too_complex'
		const { items, hidden } = placeAll(page, await textOf(page, list, ops), toView, painting)
		const overlay = overlayOf(annotations, number, toView)
		page.cleanup()
		const { width, height } = viewport
		const painted = pictures || isPainted(list, ops)
		return {
			page: {
				...{ number, width, height, painted },
				items: [...upright(items, width), ...overlay.items],
				hidden: [...hidden, ...overlay.hidden]
			},
			links: overlay.links
		}
	} catch {
		return null
	}
}

/** pdf.js leaves undecoded pictures out of a page's commands, so the file itself is asked. */
function holdsPictures(bytes: Uint8Array): boolean {
	const key = '/Subtype'
	for (let at = indexOf(bytes, key, 0); at >= 0; at = indexOf(bytes, key, at + key.length)) {
		const after = at + key.length
		if (/^\s*\/Image\b/.test(letters(bytes, after, after + 64))) return true
	}
	return false
}

/** The page's drawing commands, once their fonts are there, and the numbers of all commands. */
async function drawn(page: Page): Promise<{ list: OperatorList; ops: Operations }> {
	const { OPS: ops } = await loadReader()
	const list = await page.getOperatorList()
	await fontsOf(page, list, ops.setFont)
	return { list, ops }
}

/** Whether a page draws shapes or pictures. */
function isPainted(list: OperatorList, ops: Operations): boolean {
	const marks = new Set([
		ops.paintImageXObject,
		ops.paintInlineImageXObject,
		ops.paintImageMaskXObject,
		ops.paintFormXObjectBegin,
		ops.shadingFill,
		ops.constructPath
	])
	return list.fnArray.some((operation) => marks.has(operation))
}

/** The page's runs of text in the order of its commands. */
async function textOf(page: Page, list: OperatorList, ops: Operations): Promise<Run[]> {
	const view = pageView.parse(page.view)
	const faces = new Map<string, Face | null>()
	const known = (id: string) => {
		const face = faces.get(id) ?? faceOf(page, id)
		faces.set(id, face)
		return face
	}
	const runs = runsOf(list, ops, { view, faceOf: known })
	if (runs) return runs
	const { items } = await page.getTextContent({
		includeMarkedContent: false,
		// Turned into reading order first, unfolded later: the other way round a ligature comes out reversed.
		disableNormalization: true
	})
	return items.flatMap((item) => textItem.safeParse(item).data ?? [])
}

/** The page's runs of text that a person can see, and how many words nobody can. */
function placeAll(
	page: Page,
	content: Run[],
	toView: Matrix,
	painting: Painting
): { items: Placed[]; hidden: HiddenWords[] } {
	const { width, height } = page.getViewport({ scale: 1 })
	const stretchesOf = hiddenIn(painting)
	const fonts = new Map<string, string>()
	const items: Placed[] = []
	const hidden: HiddenWords[] = besidePage(painting, pageView.parse(page.view))
	const nothing: string[] = []
	for (const run of content) {
		const { fontName, str } = run
		if (str === '') continue
		if (!fonts.has(fontName)) fonts.set(fontName, fontNameIn(page, fontName))
		for (const stretch of stretchesOf(str)) {
			const item = place(cut(run, stretch), toView, fonts.get(fontName) ?? '')
			if (!item) continue
			if (!onPage(item, width, height)) continue
			if (item.sizeless) {
				nothing.push(item.text)
				continue
			}
			const why = stretch.why ?? (isTiny(item) ? 'tiny' : null)
			const words = countWords(item.text)
			if (why && words > 0) hidden.push({ words, why })
			else items.push(item)
		}
	}
	return { items, hidden: [...hidden, ...withoutSize(nothing)] }
}

/** A part of a run; letters are taken as equally wide. */
function cut(item: Run, { from, to }: { from: number; to: number }): Run {
	const all = item.str.length
	if (to - from === all) return item
	const [a, b, c, d, e, f] = item.transform
	const along = (item.width * from) / all / Math.max(1e-6, Math.hypot(a, b))
	return {
		...item,
		str: item.str.slice(from, to),
		width: (item.width * (to - from)) / all,
		transform: [a, b, c, d, e + a * along, f + b * along]
	}
}

/** Type 3 fonts may be any size in name, so narrow letters have to confirm it. */
function isTiny({ fontSize, width, text }: Placed): boolean {
	return fontSize < 2 && width < 1.5 * text.length
}

/** `angle` in quarters of a turn; `sizeless` text has no height or no width. */
type Placed = TextItem & { angle: number; sizeless: boolean }

function place(item: Run, toView: Matrix, fontName: string): Placed | null {
	const [a, b, c, d, x, baseline] = multiply(toView, item.transform)
	const fontSize = Math.hypot(c, d)
	if (!Number.isFinite(x + baseline + fontSize + item.width)) return null
	return {
		text: item.str,
		x,
		y: baseline - fontSize,
		width: item.width,
		height: fontSize,
		fontSize,
		fontName,
		bold: /bold|black|heavy|semibold|demi|-medi|cmbx|\bbx\d/i.test(fontName),
		italic: /italic|oblique|slanted|cmti/i.test(fontName),
		sizeless: Math.min(fontSize, Math.hypot(a, b)) < 0.05,
		angle: (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4
	}
}

function onPage(item: Placed, width: number, height: number): boolean {
	const right = item.angle === 0 ? item.x + item.width : item.x
	const baseline = item.y + item.height
	return right > -1 && item.x < width + 1 && baseline > 0 && item.y < height
}

/** A page that lies on its side is read as if the reader turned it, a lone turned word as if it stood upright. */
function upright(items: Placed[], width: number): TextItem[] {
	const lengths = [0, 0, 0, 0]
	for (const item of items) lengths[item.angle] = (lengths[item.angle] ?? 0) + item.text.length
	const most = lengths.indexOf(Math.max(...lengths))
	return items.map(({ angle, sizeless, ...item }) => {
		if (most !== 0) return turn(item, most, width)
		return angle % 2 === 0 ? item : stood(item, angle)
	})
}

/** A word that runs up or down the page takes the place of its top end, where what it heads begins. */
function stood(item: TextItem, quarter: number): TextItem {
	const baseline = item.y + item.height
	const { x, width, fontSize } = item
	const up = quarter === 3
	return { ...item, x: up ? x - fontSize : x, y: up ? baseline - width : baseline, width: fontSize }
}

function turn(item: TextItem, quarter: number, width: number): TextItem {
	const baseline = item.y + item.height
	const [x, y] =
		quarter === 1 ? [baseline, -item.x] : quarter === 2 ? [-item.x, -baseline] : [-baseline, item.x]
	const [shiftX, shiftY] =
		quarter === 1 ? [0, width] : quarter === 2 ? [width, 2 * width] : [2 * width, 0]
	return { ...item, x: x + shiftX, y: y + shiftY - item.height }
}
