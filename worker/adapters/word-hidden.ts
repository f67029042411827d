import type { HiddenWords } from '../../src/resume/reading/source'
import { asColour, contrast, INVISIBLE, white } from './contrast'
import { closed } from './word-plain'
import { DEEPEST } from './word-styles'

type Look = {
	vanish: boolean
	colour: string
	/** Half points; 0 where nothing is said. */
	size: number
	/** `rrggbb` of what it stands on, `''` for the page, `unknown` where we cannot know. */
	ground: string
}

/** Looks of styles by their ids. */
export type Looks = ReadonlyMap<string, Look>

const plain: Look = { vanish: false, colour: '', size: 0, ground: '' }

const looks = 'vanish|color|sz|shd|highlight|pStyle|rStyle|tblStyle'
const nests = 'p|r|tc|tbl|txbxContent'
const tags = new RegExp(
	`<(/?)w:(${nests}|pPr|rPr|tcPr|tblPr|${looks})(?=[\\s/>])([^>]*?)(/?)>|(<w:t(?:\\s[^>]*)?>)([^<]*)(?=</w:t>)`,
	'g'
)

/**
 * Takes the words nobody can see out of a part of a DOCX: hidden ones, ones in
 * the colour of the page and ones under 2 points (ECMA-376 part 1, 17.3.2). Text
 * on shading, in tables with a style, in text boxes or over pictures stays.
 */
export function withoutHidden(xml: string, known: Looks): { xml: string; hidden: HiddenWords[] } {
	const unsure = /<w:background\b|behindDoc="(1|true)"|<wps:wsp\b|<v:(rect|shape)\b/.test(xml)
	const hidden: HiddenWords[] = []
	const stack: Look[] = [{ ...plain, ground: unsure ? 'unknown' : '' }]
	let markOnly = false
	let inParagraph = false
	const visit = (all: string, ...groups: (string | undefined)[]) => {
		const [close, name = '', attributes = '', single, open, text = ''] = groups
		const top = stack.at(-1) ?? plain
		if (open) {
			const why = whyHidden(top)
			const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
			if (!why || words === 0) return all
			hidden.push({ words, why })
			return open
		}
		if (name === 'pPr') inParagraph = !close && !single
		// Inside a paragraph's own properties the run properties speak of its mark alone.
		else if (name === 'rPr') markOnly = inParagraph && !close && !single
		else if (nests.split('|').includes(name)) {
			if (close) stack.pop()
			else if (!single)
				stack.push({ ...top, ground: name === 'txbxContent' ? 'unknown' : top.ground })
		} else if (!markOnly && !close)
			stack[stack.length - 1] = { ...top, ...said(name, attributes, top, known) }
		return all
	}
	return { xml: xml.replace(tags, visit), hidden }
}

function said(name: string, attributes: string, top: Look, styles: Looks): Partial<Look> {
	const value = attributeOf(attributes, 'val')
	if (name === 'vanish') return { vanish: !/^(0|false|off)$/.test(value) }
	if (name === 'color') return { colour: value }
	if (name === 'sz') return { size: Number(value) || 0 }
	if (name === 'highlight' && value === 'none') return {}
	if (name === 'highlight' || name === 'tblStyle') return { ground: 'unknown' }
	if (name === 'shd') return { ground: shadeOf(attributes) || top.ground }
	const style = styles.get(value) ?? plain
	return {
		vanish: style.vanish || top.vanish,
		colour: style.colour || top.colour,
		size: style.size || top.size,
		ground: style.ground || top.ground
	}
}

/** `''` where nothing is filled in; patterns and themes mix colours we do not follow. */
function shadeOf(attributes: string): string {
	const fill = attributeOf(attributes, 'fill')
	const pattern = attributeOf(attributes, 'val')
	if (attributeOf(attributes, 'themeFill') !== '' && !asColour(fill)) return 'unknown'
	if (pattern !== 'clear' && pattern !== 'nil') return 'unknown'
	return asColour(fill) ? fill : ''
}

function attributeOf(attributes: string, name: string): string {
	return attributes.match(new RegExp(`w:${name}=(["'])(.*?)\\1`))?.[2] ?? ''
}

function whyHidden({ vanish, colour, size, ground }: Look): HiddenWords['why'] | null {
	if (vanish) return 'marked'
	if (size > 0 && size < 4) return 'tiny'
	const ink = asColour(colour)
	const below = ground === '' ? white : asColour(ground)
	return ink && below && contrast(ink, below) < INVISIBLE ? 'contrast' : null
}

/** What styles make of their text, by their ids, out of `word/styles.xml`. */
export function looksOf(xml: string): Looks {
	const bodies = new Map<string, string>()
	for (const [, id = '', body = ''] of closed(xml, 'w:style').matchAll(
		/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g
	))
		bodies.set(id, body)
	return new Map([...bodies.keys()].map((id) => [id, inherited(id, bodies)]))
}

function inherited(id: string, bodies: Map<string, string>): Look {
	const chain: string[] = []
	for (let at = id; at && bodies.has(at) && !chain.includes(at) && chain.length < DEEPEST; ) {
		chain.unshift(at)
		at = bodies.get(at)?.match(/<w:basedOn\b[^>]*w:val="([^"]*)"/)?.[1] ?? ''
	}
	let look = plain
	const properties = /<w:(vanish|color|sz|shd|highlight)(?=[\s/>])([^>]*)>/g
	for (const one of chain)
		for (const [, name = '', attributes = ''] of (bodies.get(one) ?? '').matchAll(properties))
			look = { ...look, ...said(name, attributes, look, new Map()) }
	return look
}
