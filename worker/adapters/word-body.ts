import type { Definitions } from './word-lists'
import type { Node } from './word-tree'
import { attributeOf, childOf, type Element, NotPlain, textOf } from './word-xml'

/** What the text of a part is read with; `links` are the targets of its relations by their ids. */
export type Setting = Definitions & { links: Map<string, string> }

type Field = { kind: 'begun' } | { kind: 'link'; href: string | undefined } | { kind: 'other' }

type Reading = Setting & {
	fields: Field[]
	/** What the field that is open is told to do. */
	instruction: string
	/** What deleted paragraphs held belongs to the next one (ECMA-376 part 1, 17.13.5.15). */
	left: Element['children']
	/** Columns that a cell spans, and whether it goes on with the one above it. */
	cells: Map<Node, { span: number; goesOn: boolean }>
}

/** Elements that are no more than what they hold. */
const plain =
	/^(w:(customXml|ins|moveFromRangeEnd|moveFromRangeStart|moveTo|moveToRangeEnd|moveToRangeStart|object|smartTag|drawing|txbxContent)|v:(roundrect|shape|textbox|group|rect))$/

/**
 * The body of a part as a tree of paragraphs, tables and what they hold, the same as mammoth makes of
 * it but for pictures, notes and comments. Throws `NotPlain` for what is left to mammoth.
 */
export function bodyOf(body: Element, setting: Setting): Node[] {
	const state = { fields: [], instruction: '', left: [], cells: new Map() }
	return readAll(body.children, { ...setting, ...state }, [])
}

/** `boxes` takes the text boxes on the way, which come after the paragraph that they hang on. */
function readAll(children: Element['children'], reading: Reading, boxes: Node[]): Node[] {
	const nodes: Node[] = []
	for (const child of children)
		if (typeof child !== 'string') add(nodes, read(child, reading, boxes))
	return nodes
}

/** A spread into `push` goes over the stack, which does not hold as many as a file may. */
function add<One>(to: One[], from: One[]): void {
	for (const one of from) to.push(one)
}

function read(element: Element, reading: Reading, boxes: Node[]): Node[] {
	const { name, children } = element
	const reader = readers[name]
	if (reader) return reader(element, reading, boxes)
	return plain.test(name) ? readAll(children, reading, boxes) : []
}

type Reader = (element: Element, reading: Reading, boxes: Node[]) => Node[]

const text = (value: string) => [{ type: 'text', value }]

const readers: Record<string, Reader | undefined> = {
	'w:p': paragraph,
	'w:r': run,
	'w:t': (element) => text(textOf(element)),
	'w:tab': () => [{ type: 'tab' }],
	'w:noBreakHyphen': () => text('\u2011'),
	'w:softHyphen': () => text('\u00ad'),
	'w:br': (element) =>
		/^(textWrapping|page|column)$/.test(attributeOf(element, 'w:type') ?? 'page')
			? [{ type: 'break' }]
			: [],
	'w:hyperlink': hyperlink,
	'w:fldChar': (element, reading) => {
		field(attributeOf(element, 'w:fldCharType'), reading)
		return []
	},
	'w:instrText': (element, reading) => {
		reading.instruction += textOf(element)
		return []
	},
	'w:bookmarkStart': (element) =>
		attributeOf(element, 'w:name') === '_GoBack' ? [] : [{ type: 'bookmarkStart' }],
	'w:pict': ({ children }, reading, boxes) => {
		add(boxes, readAll(children, reading, boxes))
		return []
	},
	'w:sdt': control,
	'mc:AlternateContent': (element, reading, boxes) =>
		readAll(childOf(element, 'mc:Fallback')?.children ?? [], reading, boxes),
	'w:tbl': table,
	'w:tr': (element, reading, boxes) =>
		childOf(childOf(element, 'w:trPr'), 'w:del')
			? []
			: [{ type: 'tableRow', children: readAll(element.children, reading, boxes) }],
	'w:tc': cell,
	'w:sym': leave
}

function leave(): Node[] {
	throw new NotPlain()
}

function paragraph(element: Element, reading: Reading): Node[] {
	const properties = childOf(element, 'w:pPr')
	if (childOf(childOf(properties, 'w:rPr'), 'w:del')) {
		add(reading.left, element.children)
		return []
	}
	const held = reading.left.length > 0 ? [...reading.left, ...element.children] : element.children
	reading.left = []
	const styleId = attributeOf(childOf(properties, 'w:pStyle'), 'w:val')
	const indent = childOf(properties, 'w:ind')
	const boxes: Node[] = []
	const own: Node = {
		type: 'paragraph',
		styleId: styleId || null,
		styleName: (styleId && reading.styleNames.get(styleId)) || null,
		numbering: reading.levelOf(styleId, childOf(properties, 'w:numPr')),
		alignment: attributeOf(childOf(properties, 'w:jc'), 'w:val') || null,
		indent: { start: attributeOf(indent, 'w:start') || attributeOf(indent, 'w:left') || null },
		children: readAll(held, reading, boxes)
	}
	return [own, ...boxes]
}

function run(element: Element, reading: Reading, boxes: Node[]): Node[] {
	const properties = childOf(element, 'w:rPr')
	const size = attributeOf(childOf(properties, 'w:sz'), 'w:val') ?? ''
	const children = readAll(element.children, reading, boxes)
	const link = reading.fields.findLast((one) => one.kind === 'link')
	return [
		{
			type: 'run',
			isBold: isOn(childOf(properties, 'w:b')),
			isItalic: isOn(childOf(properties, 'w:i')),
			fontSize: /^\d+$/.test(size) ? Number(size) / 2 || null : null,
			children: link ? [{ type: 'hyperlink', href: link.href, children }] : children
		}
	]
}

function isOn(element: Element | null): boolean {
	const value = attributeOf(element, 'w:val')
	return element !== null && value !== 'false' && value !== '0'
}

function hyperlink(element: Element, reading: Reading, boxes: Node[]): Node[] {
	const children = readAll(element.children, reading, boxes)
	const id = attributeOf(element, 'r:id')
	const anchor = attributeOf(element, 'w:anchor')
	if (!id) return anchor ? [{ type: 'hyperlink', children }] : children
	const target = reading.links.get(id)
	if (anchor && target === undefined) throw new NotPlain()
	const href = anchor ? `${target?.replace(/#[\s\S]*/, '')}#${anchor}` : target
	return [{ type: 'hyperlink', href, children }]
}

/** Fields that are links lie around what they show (17.16.18). */
function field(type: string | undefined, reading: Reading): void {
	if (type === 'begin') {
		reading.fields.push({ kind: 'begun' })
		reading.instruction = ''
	} else if (type === 'end') reading.fields.pop()
	else if (type === 'separate' && reading.fields.pop())
		reading.fields.push(told(reading.instruction))
}

/** `HYPERLINK "target"` or, with `\l`, a place in the document (17.16.5.25). */
function told(instruction: string): Field {
	const link = instruction.match(/^\s*HYPERLINK\s+(\\l\s+)?(?:"(.*)"|([^\\]\S*))/)
	if (!link) return { kind: 'other' }
	return { kind: 'link', href: link[1] === undefined ? (link[2] ?? link[3]) : undefined }
}

/** A cell that goes on with the one above it is left out, as nobody sees what it holds (17.4.84). */
function table(element: Element, reading: Reading, boxes: Node[]): Node[] {
	const rows = readAll(element.children, reading, boxes)
	const all = rows.flatMap(({ children = [] }) => children)
	const isPlain = [...rows, ...all].every(({ type }) => type === 'tableRow' || type === 'tableCell')
	if (!isPlain || rows.some(({ type }) => type !== 'tableRow'))
		return [{ type: 'table', children: rows }]
	const begun = new Set<number>()
	return [
		{
			type: 'table',
			children: rows.map(({ type, children = [] }) => {
				let column = 0
				const shown = children.filter((cell) => {
					const { span = 1, goesOn = false } = reading.cells.get(cell) ?? {}
					const at = column
					column += span
					if (goesOn && begun.has(at)) return false
					begun.add(at)
					return true
				})
				return { type, children: shown }
			})
		}
	]
}

function cell(element: Element, reading: Reading, boxes: Node[]): Node[] {
	const own: Node = { type: 'tableCell', children: readAll(element.children, reading, boxes) }
	const properties = childOf(element, 'w:tcPr')
	const merge = childOf(properties, 'w:vMerge')
	const span = attributeOf(childOf(properties, 'w:gridSpan'), 'w:val')
	reading.cells.set(own, {
		span: span ? Number.parseInt(span, 10) : 1,
		goesOn: merge !== null && /^(continue)?$/.test(attributeOf(merge, 'w:val') ?? '')
	})
	return [own]
}

/** What stands in a content control, but for a box to tick, whose sign is no text. */
function control(element: Element, reading: Reading, boxes: Node[]): Node[] {
	const properties = childOf(element, 'w:sdtPr')?.children ?? []
	if (properties.some((one) => typeof one !== 'string' && /:checkbox$/.test(one.name)))
		throw new NotPlain()
	return readAll(childOf(element, 'w:sdtContent')?.children ?? [], reading, boxes)
}
