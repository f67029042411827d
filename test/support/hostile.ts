import { zlibSync } from 'fflate'
import { docxOf, paragraphOf } from './docx'
import { pdfOf, streamOf } from './pdf'

export const binary = (bytes: Uint8Array) =>
	Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** A stream object whose data is compressed. */
export function packed(data: string, entries = ''): string {
	const bytes = zlibSync(
		Uint8Array.from(data, (letter) => letter.charCodeAt(0)),
		{ level: 9 }
	)
	return streamOf(binary(bytes), `/Filter /FlateDecode ${entries}`)
}

export const form = '/Type /XObject /Subtype /Form /BBox [0 0 612 792]'
const drawing = (number: number) => `/Resources << /XObject << /X ${number} 0 R >> >>`
export const line = 'BT /F1 12 Tf 72 700 Td (Ada Example) Tj ET '
const shape = '0 0 5 5 re f '

/** Ten forms, numbered from `first` on, that each draw the next ten times. */
export function nestedForms(first = 10): string[] {
	return Array.from({ length: 10 }, (_, at) =>
		at === 9
			? packed(shape, form)
			: packed('/X Do '.repeat(10), `${form} ${drawing(first + at + 1)}`)
	)
}

/** Forms that all draw each other. */
function ringOfForms(size: number): string[] {
	const names = Array.from({ length: size }, (_, at) => `/X${at} ${10 + at} 0 R`).join(' ')
	const calls = Array.from({ length: size }, (_, at) => `/X${at} Do`).join(' ')
	const entries = `${form} /Resources << /XObject << ${names} >> >>`
	return Array.from({ length: size }, () => packed(calls, entries))
}

const resources = '/XObject << /X 10 0 R >>'

/** PDFs of a few KB, each made to keep a reader busy for long or to fill its memory. */
export const hostilePdfs: Record<string, () => Uint8Array> = {
	'forms in forms': () => pdfOf({ content: '/X Do', resources, objects: nestedForms() }),
	'forms that draw each other': () =>
		pdfOf({ content: '/X Do', resources, objects: ringOfForms(12) }),
	'forms in an annotation': () =>
		pdfOf({
			content: line,
			page: '/Annots [<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 10 0 R >> >>]',
			objects: nestedForms()
		}),
	'forms in a pattern': () =>
		pdfOf({
			content: `/Pattern cs /P scn ${shape}`,
			resources: '/Pattern << /P 10 0 R >>',
			objects: [
				packed(
					'/X Do',
					`/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 ${drawing(11)}`
				),
				...nestedForms(11)
			]
		}),
	'forms in a letter': () =>
		pdfOf({
			content: 'BT /T 12 Tf (a) Tj ET',
			fonts: `/T << /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 10 0 R >> ${drawing(11)} >>`,
			objects: [packed('9 0 d0 /X Do'), ...nestedForms(11)]
		}),
	'forms in a mask': () =>
		pdfOf({
			content: '/G gs /G gs /G gs',
			resources: '/ExtGState << /G << /SMask << /S /Luminosity /G 10 0 R >> >> >>',
			objects: nestedForms().map((body) =>
				body.replace('/BBox', '/Group << /S /Transparency >> /BBox')
			)
		}),
	'a million rectangles': () =>
		pdfOf({ content: '/X Do', resources, objects: [packed(shape.repeat(1_000_000), form)] }),
	'three hundred thousand runs of text': () =>
		pdfOf({
			content: '/X Do',
			resources,
			objects: [
				packed(
					`BT /F1 12 Tf ${'(a) Tj '.repeat(300_000)} ET`,
					`${form} /Resources << /Font << /F1 5 0 R >> >>`
				)
			]
		}),
	'operators written as one word': () =>
		pdfOf({ content: '/X Do', resources, objects: [packed('q'.repeat(3_000_000), form)] }),
	'a character map of endless ranges': () =>
		pdfOf({
			content: 'BT /F2 12 Tf <00> Tj ET',
			fonts:
				'/F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 10 0 R >>',
			objects: [
				packed(
					`begincmap 100 beginbfrange ${'<00000000> <00fffff0> <0000> '.repeat(100)} endbfrange endcmap`
				)
			]
		}),
	'one page content listed ten thousand times': () => {
		const text = binary(pdfOf({ content: shape.repeat(500) }))
		return Uint8Array.from(
			text.replace('/Contents 4 0 R', `/Contents [${'4 0 R '.repeat(10_000)}]`),
			(letter) => letter.charCodeAt(0)
		)
	},
	'annotations without number': () =>
		pdfOf({
			content: line,
			page: `/Annots [${'10 0 R '.repeat(100_000)}]`,
			objects: ['<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] >>']
		}),
	'arrays in arrays': () =>
		pdfOf({
			content: line,
			resources: `/Properties ${'['.repeat(500_000)}${']'.repeat(500_000)}`
		}),
	'dictionaries in dictionaries': () =>
		pdfOf({ content: line, page: `/A ${'<< /A '.repeat(300_000)} 1 ${'>>'.repeat(300_000)}` }),
	'pages that weigh little each and much together': () => {
		const forms = packed(shape.repeat(2_000), form)
		return pdfOf({ content: '/X Do '.repeat(100), resources, objects: [forms] })
	},
	'forms in an object stream': () => {
		const head = '20 0 '
		const inner = '<< /X 10 0 R >>'
		return pdfOf({
			content: '/X Do',
			resources: '/XObject 20 0 R',
			objects: [...nestedForms(), packed(head + inner, `/Type /ObjStm /N 1 /First ${head.length}`)]
		})
	},
	'forms without names of their own': () =>
		pdfOf({
			content: '/X0 Do',
			resources: `/XObject << ${Array.from({ length: 10 }, (_, at) => `/X${at} ${10 + at} 0 R`).join(' ')} >>`,
			objects: Array.from({ length: 10 }, (_, at) =>
				packed(at === 9 ? shape : `/X${at + 1} Do `.repeat(10), form)
			)
		})
}

/** DOCX of a few KB that a converter takes long for or runs out of memory or stack with. */
export const hostileDocx: Record<string, () => Uint8Array> = {
	'elements nested without end': () =>
		docxOf({
			body: `${'<w:sdt><w:sdtContent>'.repeat(80_000)}${paragraphOf('Ada')}${'</w:sdtContent></w:sdt>'.repeat(80_000)}`
		}),
	'tables in tables': () =>
		docxOf({
			body: `${'<w:tbl><w:tr><w:tc>'.repeat(50_000)}${paragraphOf('Ada')}${'</w:tc></w:tr></w:tbl>'.repeat(50_000)}`
		}),
	'a million empty paragraphs': () => docxOf({ body: '<w:p/>'.repeat(1_000_000) }),
	'runs without number': () =>
		docxOf({ body: `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(200_000)}</w:p>` }),
	'tags that are never closed': () => docxOf({ body: '<w:r>'.repeat(900_000) }),
	'alternatives in alternatives': () =>
		docxOf({
			body: `${'<mc:AlternateContent><mc:Choice Requires="wps">'.repeat(30_000)}${paragraphOf('Ada')}${'</mc:Choice></mc:AlternateContent>'.repeat(30_000)}`
		})
}
