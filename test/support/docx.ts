import { strToU8, zipSync } from 'fflate'

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const spaces = [
	['w', transitional],
	['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
	['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
	['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
	['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
	['v', 'urn:schemas-microsoft-com:vml'],
	['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships']
]
	.map(([name, url]) => `xmlns:${name}="${url}"`)
	.join(' ')

export type DocxParts = {
	/** Inside `w:body`. */
	body: string
	/** Inside `w:styles`. */
	styles?: string
	/** Inside `w:numbering`. */
	numbering?: string
	/** Content type of the main part, after `application/vnd.`. */
	type?: string
	/** Changes the XML of the main part before it is packed. */
	rewrite?: (xml: string) => string
}

const plainType = 'openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A DOCX written by hand, for what libraries do not write. */
export function docxOf({
	body,
	styles = '',
	numbering = '',
	type = plainType,
	rewrite = (xml) => xml
}: DocxParts): Uint8Array {
	const relation = (id: string, what: string, target: string) =>
		`<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${what}" Target="${target}"/>`
	const relations = (all: string) =>
		`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`
	const files = {
		'[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.${type}"/></Types>`,
		'_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
		'word/_rels/document.xml.rels': relations(
			relation('rId1', 'styles', 'styles.xml') + relation('rId2', 'numbering', 'numbering.xml')
		),
		'word/document.xml': rewrite(`<w:document ${spaces}><w:body>${body}</w:body></w:document>`),
		'word/styles.xml': `<w:styles ${spaces}>${styles}</w:styles>`,
		'word/numbering.xml': `<w:numbering ${spaces}>${numbering}</w:numbering>`
	}
	return zipSync(
		Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))
	)
}

/** A paragraph with one run. */
export function paragraphOf(text: string, runLook = '', look = ''): string {
	return `<w:p><w:pPr>${look}</w:pPr><w:r><w:rPr>${runLook}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}
