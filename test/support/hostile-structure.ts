import { binary, form, line, packed } from './hostile'
import { pdfOf, streamOf } from './pdf'

/** A PDF with something in its text put in place of something else, of any length. */
function changed(pdf: Uint8Array, what: string | RegExp, by: string): Uint8Array {
	return Uint8Array.from(binary(pdf).replace(what, by), (letter) => letter.charCodeAt(0))
}

const plain = (parts: Partial<Parameters<typeof pdfOf>[0]> = {}) =>
	pdfOf({ content: line, ...parts })

/** A document whose table of objects is a stream with these entries, and no other. */
function withTable(entries: string, data = ''): Uint8Array {
	const text = binary(plain())
	const start = text.indexOf('xref\n')
	const table = `30 0 obj\n${streamOf(data, `/Type /XRef /Root 1 0 R ${entries}`)}\nendobj\nstartxref\n${start}\n%%EOF\n`
	return Uint8Array.from(text.slice(0, start) + table, (letter) => letter.charCodeAt(0))
}

const many = (count: number, make: (at: number) => string) =>
	Array.from({ length: count }, (_, at) => make(at))

/** Lists in lists, ten times ten each, by number from `first` on. */
const nested = (open: string, close: string, first: number) =>
	many(10, (at) =>
		at === 9 ? `${open} 5 0 R ${close}` : `${open} ${`${first + at + 1} 0 R `.repeat(10)} ${close}`
	)

const annotated = (entries: string, count: number, objects: string[]) =>
	plain({
		page: `/Annots [${'10 0 R '.repeat(count)}]`,
		objects: [`<< /Type /Annot /Rect [0 0 9 9] ${entries} >>`, ...objects]
	})

/** PDFs that go round in a circle and that a reader still gets the text of. */
export const oddStructure: Record<string, () => Uint8Array> = {
	'a page tree with itself among its kids': () =>
		changed(plain(), '/Kids [3 0 R]', '/Kids [3 0 R 2 0 R]'),
	'a page whose parent is itself': () => changed(plain(), '/Parent 2 0 R', '/Parent 3 0 R'),
	'a page tree whose parent is its page': () =>
		changed(plain(), '/Count 1', '/Count 1 /Parent 3 0 R'),
	'outlines in a circle': () =>
		plain({
			catalog: '/Outlines 10 0 R',
			objects: [
				'<< /First 11 0 R /Last 11 0 R >>',
				'<< /Title (a) /Parent 10 0 R /Next 11 0 R /First 10 0 R >>'
			]
		}),
	'a table that comes before itself': () => {
		const text = binary(plain())
		return changed(
			plain(),
			'/Root 1 0 R',
			`/Root 1 0 R /Prev ${text.lastIndexOf('xref\n', text.indexOf('startxref'))}`
		)
	},
	'resources that are the page itself': () =>
		plain({ resources: '/Properties 3 0 R /ExtGState 3 0 R' }),
	'a length that is its own stream': () =>
		plain({ objects: ['<< /Length 10 0 R >>\nstream\nabc\nendstream'] }),
	'a value that refers to itself': () =>
		plain({ resources: '/Properties 10 0 R', objects: ['10 0 R'] }),
	'a font that is its own descendant': () =>
		plain({
			fonts: '/F2 10 0 R',
			content: `BT /F2 9 Tf (a) Tj ET ${line}`,
			objects: [
				'<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [10 0 R] >>'
			]
		}),
	'a hundred thousand pages in name': () => changed(plain(), '/Count 1', '/Count 100000'),
	'a table of a milliard of objects': () => changed(plain(), 'xref\n1 1', 'xref\n0 1000000000'),
	'a size of a milliard': () => changed(plain(), '/Size 10', '/Size 1000000000'),
	'a packed table of a milliard of entries': () =>
		withTable('/W [1 2 1] /Index [0 1000000000] /Size 1000000000', 'abcd'),
	'packed objects that hold their own packing': () =>
		plain({
			resources: '/XObject 20 0 R',
			objects: [packed('10 0 20 0 << /X 10 0 R >>', '/Type /ObjStm /N 2 /First 10')]
		})
}

/** PDFs whose structure keeps a reader busy or fills its memory. */
export const hostileStructure: Record<string, () => Uint8Array> = {
	'a million kids': () => changed(plain(), '/Kids [3 0 R]', `/Kids [${'3 0 R '.repeat(700_000)}]`),
	'a packed table of a milliard of empty entries': () =>
		withTable('/W [0 0 0] /Index [0 1000000000] /Size 1000000000'),
	'a million packed objects': () =>
		plain({
			resources: '/XObject 900 0 R',
			objects: [
				packed(`${'900 0 '.repeat(700_000)} <<>>`, '/Type /ObjStm /N 700000 /First 4200000')
			]
		}),
	'streams without an end': () =>
		plain({
			page: `/Annots [${many(20_000, (at) => `${10 + at} 0 R`).join(' ')}]`,
			objects: many(20_000, () => '<< /Length 9 >>\nstream\n')
		}),
	'words that begin streams without number': () =>
		plain({ objects: [`<< /A (${'stream\n'.repeat(500_000)}) >>`] }),
	'objects without number': () => plain({ objects: [`<< /A (${'1 0 obj '.repeat(500_000)}) >>`] }),
	'a form that draws itself': () =>
		plain({
			content: '/X Do',
			resources: '/XObject << /X 10 0 R >>',
			objects: [packed('/X Do', `${form} /Resources << /XObject << /X 10 0 R >> >>`)]
		}),
	'a pattern that paints itself': () =>
		plain({
			content: '/Pattern cs /P scn 0 0 9 9 re f',
			resources: '/Pattern << /P 10 0 R >>',
			objects: [
				packed(
					'/Pattern cs /P scn 0 0 9 9 re f',
					'/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 10 0 R >> >>'
				)
			]
		}),
	'a million annotations': () => annotated('/Subtype /Link', 700_000, []),
	'annotations that share one long text': () =>
		annotated('/Subtype /FreeText /Contents 11 0 R', 5_000, [`(${'a'.repeat(1_000_000)})`]),
	'annotations that share one long list': () =>
		annotated('/Subtype /Highlight /QuadPoints 11 0 R', 5_000, [
			`[${'1 2 3 4 5 6 7 8 '.repeat(100_000)}]`
		]),
	'fields that share one long choice': () =>
		annotated('/Subtype /Widget /FT /Ch /T (a) /Opt 11 0 R', 5_000, [
			`[${'(a) '.repeat(200_000)}]`
		]),
	'a layer that depends on layers without end': () =>
		plain({
			content: `/OC /M BDC ${line} EMC`,
			resources: '/Properties << /M << /Type /OCMD /VE 10 0 R >> >>',
			objects: nested('[/And', ']', 10)
		}),
	'a function of a milliard of samples': () =>
		plain({
			content: `/C cs 1 scn ${line}`,
			resources: '/ColorSpace << /C [/Separation /A /DeviceGray 10 0 R] >>',
			objects: [
				streamOf(
					'abcd',
					'/FunctionType 0 /Domain [0 1 0 1] /Range [0 1] /Size [20000 20000] /BitsPerSample 8'
				)
			]
		}),
	'functions in functions': () =>
		plain({
			content: `/C cs 1 scn ${line}`,
			resources: '/ColorSpace << /C [/Separation /A /DeviceGray 10 0 R] >>',
			objects: many(9, (at) =>
				at === 8
					? '<< /FunctionType 2 /Domain [0 1] /N 1 >>'
					: `<< /FunctionType 3 /Domain [0 1] /Bounds [${'0.5 '.repeat(9)}] /Encode [${'0 1 '.repeat(10)}] /Functions [${`${11 + at} 0 R `.repeat(10)}] >>`
			)
		}),
	'colours in colours': () =>
		plain({
			content: `/C cs 1 scn ${line}`,
			resources: '/ColorSpace << /C 10 0 R >>',
			objects: many(12, (at) => `[/Indexed ${11 + at} 0 R 255 (abc)]`).concat('[/Pattern 10 0 R]')
		}),
	'a shading of patches without number': () =>
		plain({
			content: `/S sh ${line}`,
			resources: '/Shading << /S 10 0 R >>',
			objects: [
				packed(
					'\0'.repeat(4_000_000),
					'/ShadingType 6 /ColorSpace /DeviceGray /BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 /Decode [0 600 0 600 0 1]'
				)
			]
		}),
	'a shading of endless rows': () =>
		plain({
			content: `/S sh ${line}`,
			resources: '/Shading << /S 10 0 R >>',
			objects: [
				packed(
					'\0'.repeat(4_000_000),
					'/ShadingType 5 /VerticesPerRow 2 /ColorSpace /DeviceGray /BitsPerCoordinate 1 /BitsPerComponent 1 /Decode [0 600 0 600 0 1]'
				)
			]
		}),
	'one text of three million letters': () =>
		plain({
			content: '/X Do',
			resources: '/XObject << /X 10 0 R >>',
			objects: [
				packed(
					`BT /F1 9 Tf (${'a '.repeat(1_500_000)}) Tj ET`,
					`${form} /Resources << /Font << /F1 5 0 R >> >>`
				)
			]
		}),
	'one line of a million pieces': () =>
		plain({
			content: '/X Do',
			resources: '/XObject << /X 10 0 R >>',
			objects: [
				packed(
					`BT /F1 9 Tf [${'(a) 9 '.repeat(600_000)}] TJ ET`,
					`${form} /Resources << /Font << /F1 5 0 R >> >>`
				)
			]
		})
}

/** PDFs with content that says nothing, or as little as it is much. */
export const oddContent: Record<string, () => Uint8Array> = {
	'kids in kids in kids': () => {
		const kids = nested('<< /Type /Pages /Count 10 /Kids [', '] >>', 10)
		return changed(plain({ objects: kids }), '/Kids [3 0 R]', '/Kids [10 0 R 3 0 R]')
	},
	'pictures in the content that never end': () =>
		plain({
			content: '/X Do',
			resources: '/XObject << /X 10 0 R >>',
			objects: [packed('BI ID '.repeat(30_000), form)]
		}),
	'lists in the content that never end': () =>
		plain({
			content: '/X Do',
			resources: '/XObject << /X 10 0 R >>',
			objects: [packed('['.repeat(3_000_000), form)]
		}),
	'dictionaries in the content that never end': () =>
		plain({
			content: '/X Do',
			resources: '/XObject << /X 10 0 R >>',
			objects: [packed('<</A '.repeat(700_000), form)]
		}),
	'names in the content, each another': () =>
		plain({
			content: '/X Do',
			resources: '/XObject << /X 10 0 R >>',
			objects: [packed(many(400_000, (at) => `/n${at}`).join(' '), form)]
		}),
	'numbers in the content and nothing else': () =>
		plain({
			content: '/X Do',
			resources: '/XObject << /X 10 0 R >>',
			objects: [packed('1 '.repeat(1_900_000), form)]
		})
}

/** A tree of pages that is its only page. */
export function ofItself(): Uint8Array {
	return changed(plain(), '/Kids [3 0 R]', '/Kids [2 0 R]')
}
