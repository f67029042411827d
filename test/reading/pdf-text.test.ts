import { expect, test, vi } from 'vitest'
import { extractPdf } from '../../worker/adapters/pdf'
import { pdfOf, streamOf } from '../support/pdf'

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

type Parts = Parameters<typeof pdfOf>[0]

/** Each run of the only page with the place where it begins, rounded. */
async function runsOf(parts: Parts): Promise<[string, number, number][]> {
	const result = await extractPdf(pdfOf(parts))
	const items = result.ok ? (result.value.pages[0]?.items ?? []) : []
	return items.map(({ text, x, y, height }) => [text, Math.round(x), Math.round(792 - y - height)])
}

test.each<[string, string, [string, number, number][]]>([
	['closer than a space are one word', '[(Ad) -60 (a)] TJ', [['Ada', 72, 700]]],
	['a space apart are two words', '[(Ada) -250 (Lovelace)] TJ', [['Ada Lovelace', 72, 700]]],
	[
		'far apart are two runs with a space between them',
		'[(Ada) -2000 (1843)] TJ',
		[
			['Ada', 72, 700],
			[' ', 90, 700],
			['1843', 110, 700]
		]
	],
	[
		'below each other are two runs',
		'(Ada) Tj 0 -14 Td (Lovelace) Tj',
		[
			['Ada', 72, 700],
			['Lovelace', 72, 686]
		]
	],
	[
		'of two sizes are two runs',
		'(Ada) Tj /F1 20 Tf (B) Tj',
		[
			['Ada', 72, 700],
			['B', 90, 700]
		]
	],
	['spread by one setting are one word', '1 Tc (Ada) Tj', [['Ada', 72, 700]]],
	['drawn one by one are one word', '(A) Tj (d) Tj (a) Tj', [['Ada', 72, 700]]]
])('letters that stand %s', async (_, shown, runs) => {
	expect(await runsOf({ content: `BT /F1 10 Tf 72 700 Td ${shown} ET` })).toEqual(runs)
})

test('the text of a form stands where the form was put', async () => {
	const form = streamOf(
		'BT /F1 10 Tf 10 20 Td (Inside) Tj ET',
		'/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [1 0 0 1 5.1 5] /Resources << /Font << /F1 5 0 R >> >>'
	)
	const runs = await runsOf({
		content: 'q 2 0 0 2 100 200 cm /X Do Q BT /F1 10 Tf 72 700 Td (After) Tj ET',
		resources: '/XObject << /X 10 0 R >>',
		objects: [form]
	})
	expect(runs).toEqual([
		['Inside', 130, 250],
		['After', 72, 700]
	])
})

test('the text of a mask is no text of the page', async () => {
	const mask = streamOf(
		'BT /F1 10 Tf 10 20 Td (Mask) Tj ET',
		'/Type /XObject /Subtype /Form /BBox [0 0 600 700] /Group << /S /Transparency /CS /DeviceGray >> /Resources << /Font << /F1 5 0 R >> >>'
	)
	const runs = await runsOf({
		content: 'q /M gs BT /F1 10 Tf 72 700 Td (Page) Tj ET Q',
		resources: '/ExtGState << /M << /SMask << /S /Alpha /G 10 0 R >> >> >>',
		objects: [mask]
	})
	expect(runs).toEqual([['Page', 72, 700]])
})

test('a picture parts the words before it from those after', async () => {
	const picture = streamOf(
		'abcabcabcabc',
		'/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8'
	)
	const runs = await runsOf({
		content:
			'BT /F1 10 Tf 72 700 Td (Ada) Tj ET q 9 0 0 9 90 700 cm /P Do Q BT /F1 10 Tf 89 700 Td (B) Tj ET',
		resources: '/XObject << /P 10 0 R >>',
		objects: [picture]
	})
	expect(runs).toEqual([
		['Ada', 72, 700],
		['B', 89, 700]
	])
})

test('a font set by a graphics state is the font of what follows', async () => {
	const runs = await runsOf({
		content: 'BT /F1 10 Tf 72 700 Td (Ada) Tj /G gs (B) Tj ET',
		resources: '/ExtGState << /G << /Font [5 0 R 30] >> >>'
	})
	expect(runs).toEqual([
		['Ada', 72, 700],
		['B', 90, 700]
	])
})

test('letters of a font that is made of commands are read', async () => {
	const runs = await runsOf({
		content: 'BT /F2 10 Tf 72 700 Td (AB) Tj ET',
		fonts:
			'/F2 << /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /square 10 0 R >> /Encoding << /Type /Encoding /Differences [65 /square /square] >> /FirstChar 65 /LastChar 66 /Widths [1000 1000] /Resources << >> /ToUnicode 11 0 R >>',
		objects: [
			streamOf('1000 0 0 0 750 750 d1 0 0 750 750 re f'),
			streamOf(
				'/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <41> <0041> <42> <0042> endbfchar endcmap end end'
			)
		]
	})
	expect(runs).toEqual([['AB', 72, 700]])
})
