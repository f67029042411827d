import { closed } from './word-plain'

/** The look a paragraph style gives to its text; `null` where it says nothing. */
export type StyleLook = {
	bold: boolean | null
	/** Points. */
	fontSize: number | null
	/** 1 to 9 from the style's outline level. */
	headingLevel: number | null
	alignment: string | null
	/** Depth from 0 where the style makes its paragraphs list items. */
	listLevel: number | null
}

/** Styles on styles deeper than Word follows them. */
export const DEEPEST = 40

const plain: StyleLook = {
	bold: null,
	fontSize: null,
	headingLevel: null,
	alignment: null,
	listLevel: null
}

/**
 * Looks by style id out of `word/styles.xml`, inherited along `basedOn`
 * (ECMA-376 part 1, 17.7). The key `''` is the document's default paragraph style.
 */
export function readStyles(xml: string): Map<string, StyleLook> {
	const own = new Map<string, { look: StyleLook; basedOn: string }>()
	let defaultId = ''
	for (const match of closed(xml, 'w:style').matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g)) {
		const [, attributes = '', body = ''] = match
		if (!/w:type="paragraph"/.test(attributes)) continue
		const id = value(attributes, 'w:styleId')
		if (/w:default="(1|true)"/.test(attributes)) defaultId = id
		own.set(id, {
			look: look(body),
			basedOn: value(body.match(/<w:basedOn\b[^>]*>/)?.[0] ?? '', 'w:val')
		})
	}
	const base = look(
		closed(xml, 'w:docDefaults').match(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/)?.[0] ?? ''
	)
	const styles = new Map([...own.keys()].map((id) => [id, inherit(id, own, base)]))
	styles.set('', styles.get(defaultId) ?? base)
	return styles
}

function inherit(
	id: string,
	own: Map<string, { look: StyleLook; basedOn: string }>,
	base: StyleLook
): StyleLook {
	let result = plain
	const seen = new Set<string>()
	for (let at = id; at && !seen.has(at) && seen.size < DEEPEST; at = own.get(at)?.basedOn ?? '') {
		seen.add(at)
		result = under(result, own.get(at)?.look ?? plain)
	}
	return under(result, base)
}

function under(top: StyleLook, below: StyleLook): StyleLook {
	return {
		bold: top.bold ?? below.bold,
		fontSize: top.fontSize ?? below.fontSize,
		headingLevel: top.headingLevel ?? below.headingLevel,
		alignment: top.alignment ?? below.alignment,
		listLevel: top.listLevel ?? below.listLevel
	}
}

function look(body: string): StyleLook {
	const bold = body.match(/<w:b(\s[^>]*)?\/>/)
	const size = Number(value(body.match(/<w:sz\s[^>]*>/)?.[0] ?? '', 'w:val'))
	const level = value(body.match(/<w:outlineLvl\s[^>]*>/)?.[0] ?? '', 'w:val')
	const listLevel = Number(value(body.match(/<w:ilvl\s[^>]*>/)?.[0] ?? '', 'w:val'))
	return {
		bold: bold ? !/w:val="(0|false|off)"/.test(bold[0]) : null,
		fontSize: size > 0 ? size / 2 : null,
		headingLevel: level !== '' && Number(level) < 9 ? Number(level) + 1 : null,
		alignment: value(body.match(/<w:jc\s[^>]*>/)?.[0] ?? '', 'w:val') || null,
		// A heading that is numbered is no list item.
		listLevel: /<w:numId\s[^>]*w:val="[1-9]/.test(body) && level === '' ? listLevel : null
	}
}

function value(tag: string, name: string): string {
	return tag.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? ''
}
