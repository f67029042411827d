import { strToU8, unzipSync, zipSync } from 'fflate'
import { docxOf, paragraphOf } from './docx'

const many = (count: number, make: (at: number) => string) =>
	Array.from({ length: count }, (_, at) => make(at)).join('')

/** A DOCX with its entries changed. */
function repacked(change: (files: Record<string, Uint8Array>) => Record<string, Uint8Array>) {
	return zipSync(change(unzipSync(docxOf({ body: paragraphOf('Ada Example') }))))
}

/** Puts a number of four bytes wherever an entry's size stands, in both places of the zip. */
function lyingAbout(size: number): Uint8Array {
	const bytes = docxOf({ body: paragraphOf('Ada Example') })
	const view = new DataView(bytes.buffer, bytes.byteOffset)
	for (let at = 0; at + 46 < bytes.length; at++) {
		const sign = view.getUint32(at, true)
		if (sign === 0x02014b50) view.setUint32(at + 24, size, true)
		else if (sign === 0x04034b50) view.setUint32(at + 22, size, true)
	}
	return bytes
}

const table = ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'] as const
const box = [
	'<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>',
	'</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
] as const
const nested = (count: number, [open, close]: readonly [string, string], inner: string) =>
	`${open.repeat(count)}${inner}${close.repeat(count)}`

/** DOCX that a converter takes long for or runs out of memory with. */
export const longDocx: Record<string, () => Uint8Array> = {
	'tables nested a thousand deep': () =>
		docxOf({ body: nested(1_000, table, paragraphOf('Ada Example')) }),
	'text boxes nested a thousand deep': () =>
		docxOf({ body: `<w:p>${nested(1_000, box, '<w:r><w:t>Ada</w:t></w:r>')}</w:p>` }),
	'a million runs in a paragraph': () =>
		docxOf({ body: `<w:p>${'<w:r/>'.repeat(1_000_000)}</w:p>` }),
	'an element of countless attributes': () =>
		docxOf({ body: `<w:p ${many(150_000, (at) => `a${at}="1" `)}/>` }),
	'a text of five million letters': () => docxOf({ body: paragraphOf('word '.repeat(1_100_000)) }),
	'a paragraph of fifty thousand letters': () =>
		docxOf({ body: paragraphOf('word '.repeat(10_000)) }),
	'styles that follow on each other without end': () =>
		docxOf({
			body: paragraphOf('Ada'),
			styles: many(
				14_000,
				(at) =>
					`<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`
			)
		}),
	'tags that begin and never end': () => docxOf({ body: '<w:p '.repeat(100_000) })
}

const based = (id: string, on: string) =>
	`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`

/** DOCX that go round in a circle or lie, and whose line is read all the same. */
export const oddDocx: Record<string, () => Uint8Array> = {
	'styles in a circle': () =>
		docxOf({
			styles: based('a', 'b') + based('b', 'a'),
			body: paragraphOf('Ada Example', '', '<w:pStyle w:val="a"/>')
		}),
	'lists in a circle': () =>
		docxOf({
			numbering:
				'<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
			styles:
				'<w:style w:type="numbering" w:styleId="n"><w:name w:val="n"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
			body: paragraphOf(
				'Ada Example',
				'',
				'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
			)
		}),
	'relations in a circle': () =>
		repacked((files) => ({
			...files,
			'word/_rels/document.xml.rels': strToU8(
				'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="_rels/document.xml.rels"/></Relationships>'
			)
		})),
	'an entry outside of its folder': () =>
		repacked((files) => ({ ...files, '../x': strToU8('x'), '/etc/x': strToU8('x') })),
	'tables nested twenty deep': () =>
		docxOf({ body: nested(20, table, paragraphOf('Ada Example')) }),
	'types that say it is a picture': () => docxOf({ body: paragraphOf('Ada Example'), type: 'x' })
}

/** DOCX whose zip lies about how large its entries are. */
export const lyingDocx: Record<string, () => Uint8Array> = {
	nothing: () => lyingAbout(0),
	'four milliards of bytes': () => lyingAbout(0xfffffffe),
	'a size that stands elsewhere': () => lyingAbout(0xffffffff)
}
