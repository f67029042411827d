import { z } from 'zod'
import type { HiddenWords, PdfLink, TextItem } from '../../src/resume/reading/source'
import { type Colour, contrast, INVISIBLE, white } from './contrast'
import { countWords } from './pdf-hidden'
import { type Box, type Matrix, mapBox } from './pdf-matrix'

const rect = z.tuple([z.number(), z.number(), z.number(), z.number()])
const colour = z.object({ 0: z.number(), 1: z.number(), 2: z.number() }).nullish().catch(null)
const look = z.object({ fontSize: z.number(), fontColor: colour }).nullish()
const annotation = z.discriminatedUnion('subtype', [
	z.object({
		subtype: z.literal('Link'),
		rect,
		url: z.string().optional(),
		unsafeUrl: z.string().optional()
	}),
	z.object({
		subtype: z.literal('Widget'),
		rect,
		annotationFlags: z.number(),
		fieldType: z.string().nullish(),
		fieldValue: z
			.union([z.string(), z.array(z.string())])
			.nullish()
			.catch(null),
		password: z.boolean().optional(),
		multiLine: z.boolean().optional(),
		backgroundColor: colour,
		defaultAppearanceData: look
	}),
	z.object({
		subtype: z.literal('FreeText'),
		rect,
		annotationFlags: z.number(),
		contentsObj: z.object({ str: z.string() }).optional(),
		backgroundColor: colour,
		defaultAppearanceData: look
	})
])
type Annotation = z.infer<typeof annotation>

/** What lies over a page: links, and what a person typed into its fields or onto it. */
export type Overlay = { links: PdfLink[]; items: TextItem[]; hidden: HiddenWords[] }

/** Sorts out a page's annotations as pdf.js lists them; `toView` maps to points from the top left. */
export function overlayOf(annotations: unknown[], page: number, toView: Matrix): Overlay {
	const overlay: Overlay = { links: [], items: [], hidden: [] }
	for (const raw of annotations) {
		const parsed = annotation.safeParse(raw)
		if (!parsed.success) continue
		const [left, bottom, right, top] = parsed.data.rect
		const box = mapBox(toView, { left, bottom, right, top })
		if (parsed.data.subtype === 'Link') {
			const url = parsed.data.url ?? parsed.data.unsafeUrl
			if (url) overlay.links.push({ page, ...placed(box), url })
			continue
		}
		const text = textOf(parsed.data)
		const words = countWords(text)
		if (words === 0) continue
		const why = whyUnseen(parsed.data)
		if (why) overlay.hidden.push({ words, why })
		else overlay.items.push(...linesOf(text, box, parsed.data))
	}
	return overlay
}

/** A box of the view, whose `bottom` is the smaller of its heights on the page. */
function placed({ left, right, bottom, top }: Box) {
	return { x: left, y: bottom, width: right - left, height: top - bottom }
}

type Text = Exclude<Annotation, { subtype: 'Link' }>

function textOf(one: Text): string {
	if (one.subtype === 'FreeText') return one.contentsObj?.str ?? ''
	if (one.password || (one.fieldType !== 'Tx' && one.fieldType !== 'Ch')) return ''
	return Array.isArray(one.fieldValue) ? one.fieldValue.join(', ') : (one.fieldValue ?? '')
}

/** Flags 2 and 6 keep an annotation off the screen (ISO 32000-1, 12.5.3). */
function whyUnseen(one: Text): HiddenWords['why'] | null {
	if (one.annotationFlags & 0b100010) return 'marked'
	const size = one.defaultAppearanceData?.fontSize ?? 0
	if (size > 0 && size < 2) return 'tiny'
	const ink = asColour(one.defaultAppearanceData?.fontColor)
	const ground = asColour(one.backgroundColor) ?? white
	return ink && contrast(ink, ground) < INVISIBLE ? 'contrast' : null
}

function asColour(given: z.infer<typeof colour>): Colour | null {
	return given ? { red: given[0], green: given[1], blue: given[2] } : null
}

/** One item a line; a lone line stands in the middle of its field, several begin at its top. */
function linesOf(text: string, box: Box, one: Text): TextItem[] {
	const { x, y, width, height } = placed(box)
	const lines = text.split(/\r\n|[\r\n]/)
	const fontSize = one.defaultAppearanceData?.fontSize || Math.min(12, 0.7 * height)
	const single = lines.length === 1 && !(one.subtype === 'Widget' && one.multiLine)
	const first = single ? y + (height - fontSize) / 2 : y + 0.2 * fontSize
	return lines.flatMap((line, at) => {
		if (line.trim() === '') return []
		return {
			text: line,
			x: x + 2,
			y: first + 1.2 * at * fontSize,
			// Half the size is the usual width of a letter.
			width: Math.min(width, 0.5 * fontSize * line.length),
			height: fontSize,
			fontSize,
			fontName: 'Helvetica'
		}
	})
}
