import { strToU8, zipSync } from 'fflate'

const document = 'word/document.xml'
const companions = [
	'word/styles.xml',
	'word/numbering.xml',
	'word/footnotes.xml',
	'word/endnotes.xml'
]

/** The parts of a DOCX that carry text or its look; pictures, themes and fonts are never unpacked. */
export function isNeeded(name: string): boolean {
	return (
		name === '[Content_Types].xml' ||
		name === '_rels/.rels' ||
		/^word\/(document|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(name) ||
		/^word\/_rels\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml\.rels$/.test(name)
	)
}

/** Word writes no document type; one in the file is an attempt at entity tricks. */
export function declaresEntities(parts: Map<string, Uint8Array>): boolean {
	const decoder = new TextDecoder()
	return [...parts.values()].some((bytes) => /<!(DOCTYPE|ENTITY)/i.test(decoder.decode(bytes)))
}

const packageRelations = strToU8(
	'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)

/**
 * A small, uncompressed DOCX whose body is `part` (the document itself, a header
 * or a footer), for a converter that only reads bodies.
 */
export function repack(parts: Map<string, Uint8Array>, part: string): Uint8Array {
	const body = parts.get(part) ?? new Uint8Array()
	const files: Record<string, Uint8Array> = {
		'[Content_Types].xml': parts.get('[Content_Types].xml') ?? new Uint8Array(),
		'_rels/.rels': packageRelations,
		[document]: part === document ? body : asBody(body)
	}
	for (const name of companions) {
		const bytes = parts.get(name)
		if (bytes) files[name] = bytes
	}
	const relations = parts.get(part.replace(/^word\//, 'word/_rels/').concat('.rels'))
	if (relations) files['word/_rels/document.xml.rels'] = relations
	return zipSync(files, { level: 0 })
}

function asBody(bytes: Uint8Array): Uint8Array {
	const xml = new TextDecoder().decode(bytes)
	return strToU8(
		xml
			.replace(/<w:(hdr|ftr)(?=[\s>])([^>]*)>/, '<w:document$2><w:body>')
			.replace(/<\/w:(hdr|ftr)>/, '</w:body></w:document>')
	)
}

/** Names of headers and footers in the order of their numbers. */
export function margins(parts: Map<string, Uint8Array>, kind: 'header' | 'footer'): string[] {
	return [...parts.keys()].filter((name) => name.startsWith(`word/${kind}`)).sort()
}
