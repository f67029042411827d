import { expect, test, vi } from 'vitest'
import { extractPdf } from '../../worker/adapters/pdf'
import { pdfOf, streamOf } from '../support/pdf'

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

type Font = { name?: string; encoding?: string; map?: string; program?: string }

const letters = '2 beginbfchar <0001> <0041> <0002> <006400610021> endbfchar'
/** A collection of fonts, which no PDF may have and which counts as too much. */
const tooMuch = 'ttcf\0\u0001\0\0'

/** A page with `Ada!` in a font whose glyphs 1 and 2 mean so by its own map. */
function ada({ name = 'ABCDEF+Body', encoding = 'Identity-H', map = letters, program }: Font) {
	return pdfOf({
		content: 'BT /F2 12 Tf 72 700 Td <00010002> Tj ET',
		fonts: `/F2 << /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [11 0 R] /ToUnicode 13 0 R >>`,
		objects: [
			streamOf(program ?? tooMuch, '/Length1 8'),
			`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [1 [500 1500]] /FontDescriptor 12 0 R >>`,
			`<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontFile2 10 0 R >>`,
			streamOf(
				`/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${map} endcmap end end`
			)
		]
	})
}

test('text is read without the program of a font whose own map tells its letters', async () => {
	const result = await extractPdf(ada({}))
	expect(result.ok && result.value.pages[0]?.items).toEqual([
		expect.objectContaining({ text: 'Ada!', width: 24, fontName: 'Body', x: 72 })
	])
})

test.each<[string, Font]>([
	['whose map tells nothing', { map: '' }],
	['that is called as one that every reader has', { name: 'Arial' }],
	['whose letters stand below each other', { encoding: 'Identity-V' }]
])('the program of a font %s is weighed', async (_, font) => {
	const result = await extractPdf(ada(font))
	expect(result.ok ? null : result.failure).toEqual({ code: 'parse_failed', reason: 'too_complex' })
})

/** `Ada` in a font with a common encoding. */
function simple(encoding: string, name = 'Plain-Bold') {
	return pdfOf({
		content: 'BT /F2 12 Tf 72 700 Td (Ada) Tj ET',
		fonts: `/F2 << /Type /Font /Subtype /TrueType /BaseFont /${name} ${encoding} /FirstChar 65 /LastChar 100 /Widths [${'500 '.repeat(36)}] /FontDescriptor 11 0 R >>`,
		objects: [
			streamOf(tooMuch, '/Length1 8'),
			`<< /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontFile2 10 0 R >>`
		]
	})
}

test('text is read without the program of a font with a common encoding', async () => {
	const result = await extractPdf(simple('/Encoding /WinAnsiEncoding'))
	expect(result.ok && result.value.pages[0]?.items).toEqual([
		expect.objectContaining({ text: 'Ada', width: 18, fontName: 'Plain-Bold', bold: true })
	])
})

test.each([
	['without an encoding', simple('')],
	['of signs', simple('/Encoding /WinAnsiEncoding', 'Wingdings')]
])('the program of a plain font %s is weighed', async (_, file) => {
	const result = await extractPdf(file)
	expect(result.ok ? null : result.failure).toEqual({ code: 'parse_failed', reason: 'too_complex' })
})

test('a program that another font needs is weighed', async () => {
	const text = String.fromCharCode(...ada({}))
	const plain =
		'/F3 << /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Body /FontDescriptor 12 0 R >> /F2'
	const both = text.replace('/F2 <<', `${plain} <<`).replace('BT /F2', 'BT /F3 12 Tf (A) Tj /F2')
	const result = await extractPdf(Uint8Array.from(both, (letter) => letter.charCodeAt(0)))
	expect(result.ok ? null : result.failure).toEqual({ code: 'parse_failed', reason: 'too_complex' })
})
