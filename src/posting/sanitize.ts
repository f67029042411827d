import { structuredPosting } from './structured'

const entities: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	bull: '•',
	middot: '·',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	euro: '€',
	pound: '£',
	copy: '©',
	reg: '®',
	trade: '™'
}

const inlineTags =
	'a|abbr|b|bdi|bdo|cite|code|data|del|em|font|i|img|input|ins|kbd|label|mark|meta|o:p|q|s|samp|small|span|strike|strong|sub|sup|svg|path|time|tt|u|var|wbr|button|noscript'
const blockTags =
	'address|article|aside|blockquote|body|br|caption|center|col|colgroup|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul'

const item = /<li(?:\s[^<>]*)?>/gi
const block = new RegExp(`</?(?:${blockTags}|li)(?:\\s[^<>]*)?/?>`, 'gi')
const inline = new RegExp(`</?(?:${inlineTags})(?:\\s[^<>]*)?/?>`, 'gi')

/** Control characters (tab and line feed apart), zero-width and bidi signs, soft hyphens, tag characters, lone surrogates. */
const invisible =
	/(?![\t\n])\p{Cc}|[\p{Surrogate}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Ligatures of old fonts and Kangxi radicals, which look like the letters they stand for and match none. */
const lookalike = /[\ufb00-\ufb06\u2e80-\u2fdf]/gu

/**
 * A pasted or extracted job description as plain text: markup gone with lists and
 * paragraphs kept as lines, invisible characters removed, white space normalised. A page
 * that carries its posting as JSON-LD is read from that alone.
 * Any input is fine; the caller limits its length. Time grows linearly with it.
 */
export function sanitizePosting(raw: string): string {
	const structured = structuredPosting(raw)
	if (structured !== null) return plainText(withMarkup(structured))
	return plainText(raw)
}

/** The description of a `JobPosting` is often HTML written as entities. */
function withMarkup(text: string): string {
	return /&lt;(?:p|ul|li|br|div|h\d|strong|b)\b/i.test(text) ? decodeEntities(text) : text
}

function plainText(raw: string): string {
	return decodeEntities(stripMarkup(raw.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')))
		.replace(invisible, '')
		.replace(lookalike, (sign) => sign.normalize('NFKC'))
		.normalize('NFC')
		.split('\n')
		.map((line) => line.replace(/[\t\p{Zs}]+/gu, ' ').trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim()
}

/** Only HTML's own tags go: `<ORGANIZATION>` or `a < b` is text. */
function stripMarkup(text: string): string {
	if (!text.includes('<')) return text
	let rest = dropBetween(text, '<!--', '-->')
	for (const name of ['script', 'style', 'head', 'template'])
		rest = dropBetween(rest, `<${name}`, `</${name}>`)
	return rest.replace(item, '\n- ').replace(block, '\n').replace(inline, '')
}

function dropBetween(text: string, open: string, close: string): string {
	const lower = text.toLowerCase()
	if (lower.length !== text.length) return text
	const kept: string[] = []
	let at = 0
	for (;;) {
		const start = openingTag(lower, open, at)
		const end = start === -1 ? -1 : lower.indexOf(close, start)
		if (end === -1) return kept.join('') + text.slice(at)
		kept.push(text.slice(at, start))
		at = end + close.length
	}
}

/** `<head` opens a head; `<header` does not. */
function openingTag(lower: string, open: string, from: number): number {
	let start = lower.indexOf(open, from)
	while (start !== -1 && /^[a-z]/.test(lower.slice(start + open.length, start + open.length + 1)))
		start = lower.indexOf(open, start + 1)
	return start
}

function decodeEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, decodeEntity)
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
	if (name) return entities[name.toLowerCase()] ?? whole
	const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
