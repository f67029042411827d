/** An element of a part of a DOCX, with its name and those of its attributes as they are written. */
export type Element = { name: string; attributes: string[]; children: (Element | string)[] }

/** Thrown for XML that is not plain: the converter tells what it is, or that it is broken. */
export class NotPlain extends Error {}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const letter = /^[^\s"'<>/=&]+$/

/**
 * The root of some XML that uses no more than elements, attributes and text; names are not
 * looked into. Throws `NotPlain` for anything else and for what is not well-formed.
 */
export function parseXml(xml: string): Element {
	const root: Element = { name: '', attributes: [], children: [] }
	const open = [root]
	let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
	if (xml.startsWith('<?xml ', at)) at = after(xml, '?>', at)
	while (at < xml.length) {
		const parent = open[open.length - 1]
		if (!parent) throw new NotPlain()
		if (xml.charCodeAt(at) !== 60) {
			const end = xml.indexOf('<', at)
			const text = xml.slice(at, end < 0 ? xml.length : end)
			if (parent !== root) parent.children.push(decoded(text))
			else if (/\S/.test(text)) throw new NotPlain()
			at += text.length
		} else if (xml.charCodeAt(at + 1) === 47) {
			const end = after(xml, '>', at)
			if (parent === root || xml.slice(at + 2, end - 1).trimEnd() !== parent.name)
				throw new NotPlain()
			open.pop()
			at = end
		} else {
			const tag = openTag(xml, at + 1)
			const element = { name: tag.name, attributes: tag.attributes, children: [] }
			parent.children.push(element)
			if (!tag.single) open.push(element)
			at = tag.end
		}
	}
	const [only] = root.children
	if (open.length > 1 || root.children.length !== 1 || !only || typeof only === 'string')
		throw new NotPlain()
	return only
}

type Tag = { name: string; attributes: string[]; single: boolean; end: number }

function openTag(xml: string, from: number): Tag {
	let at = from
	while (at < xml.length && !isEnd(xml.charCodeAt(at))) at++
	const name = xml.slice(from, at)
	if (!letter.test(name) || name.charCodeAt(0) === 33 || name.charCodeAt(0) === 63)
		throw new NotPlain()
	const attributes: string[] = []
	for (;;) {
		const begin = at
		while (isSpace(xml.charCodeAt(at))) at++
		const code = xml.charCodeAt(at)
		if (code === 62) return { name, attributes, single: false, end: at + 1 }
		if (code === 47 && xml.charCodeAt(at + 1) === 62)
			return { name, attributes, single: true, end: at + 2 }
		const equals = xml.indexOf('=', at)
		const quote = xml[equals + 1]
		if (begin === at || equals < 0 || (quote !== '"' && quote !== "'")) throw new NotPlain()
		const end = xml.indexOf(quote, equals + 2)
		const key = xml.slice(at, equals)
		const value = xml.slice(equals + 2, end)
		if (end < 0 || !letter.test(key) || value.includes('<')) throw new NotPlain()
		attributes.push(key, decoded(value))
		at = end + 1
	}
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9 || code === 10 || code === 13
}

function isEnd(code: number): boolean {
	return isSpace(code) || code === 62 || code === 47
}

function after(xml: string, what: string, from: number): number {
	const at = xml.indexOf(what, from)
	if (at < 0) throw new NotPlain()
	return at + what.length
}

/** Signs that a parser turns into others are left to it. */
function decoded(text: string): string {
	if (text.includes('\r') || text.includes('\u0085') || text.includes('\u2028'))
		throw new NotPlain()
	if (!text.includes('&')) return text
	return text.replace(/&(#?[\w]*)(;?)/g, (_, name: string, end: string) => {
		const plain = name.startsWith('#') ? numbered(name.slice(1)) : entities[name]
		if (end === '' || plain === undefined) throw new NotPlain()
		return plain
	})
}

/** The letter of a number from a space on, `8211` or `x2013`. */
function numbered(number: string): string | undefined {
	const isHex = /^x[\da-f]{1,6}$/i.test(number)
	if (!isHex && !/^\d{1,6}$/.test(number)) return undefined
	const code = isHex ? Number.parseInt(number.slice(1), 16) : Number(number)
	return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : undefined
}

/** The value of an attribute. */
export function attributeOf(element: Element | null, name: string): string | undefined {
	const all = element?.attributes ?? []
	for (let at = 0; at < all.length; at += 2) if (all[at] === name) return all[at + 1]
	return undefined
}

/** The first child of a name. */
export function childOf(element: Element | null, name: string): Element | null {
	for (const child of element?.children ?? [])
		if (typeof child !== 'string' && child.name === name) return child
	return null
}

/** All children of a name. */
export function childrenOf(element: Element | null, name: string): Element[] {
	const found: Element[] = []
	for (const child of element?.children ?? [])
		if (typeof child !== 'string' && child.name === name) found.push(child)
	return found
}

/** The text of an element that holds nothing else. */
export function textOf({ children }: Element): string {
	const [only = ''] = children
	if (children.length > 1 || typeof only !== 'string') throw new NotPlain()
	return only
}
