import { expect, test, vi } from 'vitest'
import { extractPdf } from '../../worker/adapters/pdf'
import { type PdfParts, pdfOf, streamOf } from '../support/pdf'

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const shown = 'BT /F1 12 Tf 72 700 Td (Shown to everybody) Tj ET'
const secret = 'BT /F1 12 Tf 72 600 Td (kubernetes terraform) Tj ET'

async function read(parts: PdfParts) {
	const result = await extractPdf(pdfOf(parts))
	const page = result.ok ? result.value.pages[0] : undefined
	if (!page) throw new Error('The document was not read.')
	const words = page.items.flatMap(({ text }) => text.split(' ')).filter(Boolean)
	return { words, hidden: page.hidden }
}

const everybody = ['Shown', 'to', 'everybody']

test.each<[string, string, PdfParts]>([
	['in the colour of the page', 'contrast', { content: `${shown} 1 1 1 rg ${secret}` }],
	[
		'in the colour of a sidebar under it',
		'contrast',
		{ content: `${shown} .1 .2 .4 rg 0 500 300 200 re f ${secret}` }
	],
	[
		'all but transparent',
		'undrawn',
		{
			content: `${shown} /G gs ${secret}`,
			resources: '/ExtGState << /G << /ca 0.01 >> >>'
		}
	],
	['in the mode that draws nothing', 'undrawn', { content: `${shown} 3 Tr ${secret}` }],
	[
		'half a point high',
		'tiny',
		{
			content: `${shown} BT /F1 0.5 Tf 72 600 Td (kubernetes terraform) Tj ET`
		}
	],
	[
		'scaled to nothing',
		'tiny',
		{
			content: `${shown} q .001 0 0 .001 72 600 cm BT /F1 12 Tf (kubernetes terraform) Tj ET Q`
		}
	],
	[
		'beside the page',
		'outside',
		{
			content: `${shown} BT /F1 12 Tf 72 -200 Td (kubernetes terraform) Tj ET`
		}
	],
	[
		'on the page but outside of its crop box',
		'outside',
		{
			content: `${shown} ${secret}`,
			page: '/CropBox [0 650 612 792]'
		}
	],
	['under a white box', 'covered', { content: `${shown} ${secret} 1 1 1 rg 60 590 300 30 re f` }],
	['clipped away', 'covered', { content: `${shown} q 0 0 50 50 re W n ${secret} Q` }],
	[
		'outside of the form it is drawn in',
		'covered',
		{
			content: `${shown} /X Do`,
			resources: '/XObject << /X 10 0 R >>',
			objects: [
				streamOf(
					secret,
					'/Type /XObject /Subtype /Form /BBox [0 0 50 50] /Resources << /Font << /F1 5 0 R >> >>'
				)
			]
		}
	],
	[
		'in a layer that is off',
		'marked',
		{
			content: `${shown} /OC /L BDC ${secret} EMC`,
			resources: '/Properties << /L 10 0 R >>',
			catalog: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>',
			objects: ['<< /Type /OCG /Name (Notes) >>']
		}
	]
])('words %s are left out', async (_, why, parts) => {
	expect(await read(parts)).toEqual({ words: everybody, hidden: [{ words: 2, why }] })
})

test.each<[string, PdfParts]>([
	['white on a dark box', { content: `${shown} 0 0 0 rg 60 590 300 30 re f 1 1 1 rg ${secret}` }],
	['beside a box painted later', { content: `${shown} ${secret} 1 1 1 rg 60 400 300 30 re f` }],
	['partly under a box', { content: `${shown} ${secret} 1 1 1 rg 60 590 40 30 re f` }],
	['under a line', { content: `${shown} ${secret} 0 0 0 rg 60 599 300 1 re f` }],
	[
		'under a highlighter',
		{
			content: `${shown} ${secret} /G gs 1 1 0 rg 60 590 300 30 re f`,
			resources: '/ExtGState << /G << /BM /Multiply >> >>'
		}
	],
	['inside the clipping path', { content: `${shown} q 0 500 600 200 re W n ${secret} Q` }],
	[
		'in a layer that is on',
		{
			content: `${shown} /OC /L BDC ${secret} EMC`,
			resources: '/Properties << /L 10 0 R >>',
			catalog: '/OCProperties << /OCGs [10 0 R] /D << >> >>',
			objects: ['<< /Type /OCG /Name (Notes) >>']
		}
	],
	[
		'that a scanner put under its picture of them',
		{
			content: `${shown} q 612 0 0 792 0 0 cm /I Do Q 3 Tr ${secret}`,
			resources: '/XObject << /I 10 0 R >>',
			objects: [
				streamOf(
					'\u0000\u0001\u0002\u0003',
					'/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray'
				)
			]
		}
	]
])('words %s stay', async (_, parts) => {
	expect(await read(parts)).toEqual({
		words: [...everybody, 'kubernetes', 'terraform'],
		hidden: []
	})
})

test('a word without any width is left out', async () => {
	const content = `${shown} 0 Tz BT /F1 12 Tf 72 600 Td (kubernetes) Tj ET`
	expect(await read({ content })).toEqual({ words: everybody, hidden: [{ words: 1, why: 'tiny' }] })
})

test('a stray letter of no size is no hidden word', async () => {
	const content = `${shown} BT /F1 0 Tf 72 600 Td ([1]) Tj ET`
	expect(await read({ content })).toEqual({ words: everybody, hidden: [] })
})

test('a page number that fell off the page is no hidden word', async () => {
	const content = `${shown} BT /F1 12 Tf 300 -20 Td (Page 1) Tj ET`
	expect(await read({ content })).toEqual({ words: everybody, hidden: [] })
})
