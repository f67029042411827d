import { DEEPEST } from './word-styles'
import { attributeOf, childOf, childrenOf, type Element, NotPlain } from './word-xml'

/** The level of a list, as the document numbers it. */
export type Level = { level: string; isOrdered: boolean }

/** What a document says of all its paragraphs: names of their styles, and lists. */
export type Definitions = {
	/** The name of a paragraph style by its id. */
	styleNames: Map<string, string | undefined>
	/** The level that a paragraph is on, by the id of its style and what it says itself. */
	levelOf: (styleId: string | undefined, properties: Element | null) => Level | null
}

type List = { levels: Map<string, Level>; link: string | undefined }

/** Reads the parts of styles and of lists (ECMA-376 part 1, 17.7 and 17.9); `null` where there is none. */
export function definitionsOf(styles: Element | null, numbering: Element | null): Definitions {
	const styleNames = new Map<string, string | undefined>()
	const listStyles = new Map<string | undefined, string | undefined>()
	for (const style of childrenOf(styles, 'w:style')) {
		const id = attributeOf(style, 'w:styleId')
		const type = attributeOf(style, 'w:type')
		// The first one of an id counts (17.7.4.17).
		if (type === 'paragraph' && id !== undefined && !styleNames.has(id))
			styleNames.set(id, attributeOf(childOf(style, 'w:name'), 'w:val'))
		if (type === 'numbering' && !listStyles.has(id)) {
			const own = childOf(childOf(style, 'w:pPr'), 'w:numPr')
			listStyles.set(id, attributeOf(childOf(own, 'w:numId'), 'w:val'))
		}
	}
	const { lists, byStyle } = listsOf(numbering)
	const numbers = new Map<string | undefined, string | undefined>()
	for (const number of childrenOf(numbering, 'w:num')) {
		const list = childOf(number, 'w:abstractNumId')
		if (!list) throw new NotPlain()
		numbers.set(attributeOf(number, 'w:numId'), attributeOf(list, 'w:val'))
	}

	const find = (id: string | undefined, level: string, seen: Set<string | undefined>) => {
		const list = lists.get(numbers.get(id))
		if (seen.has(id) || !numbers.has(id) || !list) return null
		if (list.link === undefined) return list.levels.get(level) ?? null
		if (!listStyles.has(list.link) || seen.size > DEEPEST) throw new NotPlain()
		return find(listStyles.get(list.link), level, seen.add(id))
	}

	const levelOf: Definitions['levelOf'] = (styleId, properties) => {
		const level = attributeOf(childOf(properties, 'w:ilvl'), 'w:val')
		const id = attributeOf(childOf(properties, 'w:numId'), 'w:val')
		if (level !== undefined && id !== undefined) return find(id, level, new Set())
		const styled = styleId === undefined ? undefined : byStyle.get(styleId)
		if (styled) return styled
		// Some writers name no level.
		return id === undefined ? null : find(id, '0', new Set())
	}
	return { styleNames, levelOf }
}

/** Lists by their ids, and the level that a paragraph style is on: of several, that of the highest list. */
function listsOf(numbering: Element | null) {
	const lists = new Map<string | undefined, List>()
	const byStyle = new Map<string, Level>()
	const styled: { order: number; style: string; level: Level }[] = []
	for (const list of childrenOf(numbering, 'w:abstractNum')) {
		const id = attributeOf(list, 'w:abstractNumId')
		const levels = new Map<string, Level>()
		if (id === undefined || lists.has(id)) throw new NotPlain()
		for (const one of childrenOf(list, 'w:lvl')) {
			const level = attributeOf(one, 'w:ilvl')
			const style = attributeOf(childOf(one, 'w:pStyle'), 'w:val')
			if (level === undefined || levels.has(level)) throw new NotPlain()
			const isOrdered = attributeOf(childOf(one, 'w:numFmt'), 'w:val') !== 'bullet'
			levels.set(level, { level, isOrdered })
			if (style !== undefined)
				styled.push({
					order: orderOf(id) * 100 + orderOf(level),
					style,
					level: { level, isOrdered }
				})
		}
		lists.set(id, { levels, link: attributeOf(childOf(list, 'w:numStyleLink'), 'w:val') })
	}
	styled.sort((a, b) => a.order - b.order)
	for (const { style, level } of styled) byStyle.set(style, level)
	return { lists, byStyle }
}

function orderOf(id: string): number {
	return /^\d{1,9}$/.test(id) ? Number(id) : 1e9
}
