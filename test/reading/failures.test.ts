import { zlibSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { readPdf } from '../../src/resume/reading/read'
import { extractPdf } from '../../worker/adapters/pdf'
import { extractWord } from '../../worker/adapters/word'
import { docxOf } from '../support/docx'
import { pdfOf, streamOf } from '../support/pdf'
import { fixture, read } from './support'

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

test.each([
	['scanned.pdf', 'scanned'],
	['encrypted.pdf', 'encrypted'],
	['truncated.pdf', 'damaged'],
	['empty.docx', 'empty']
])('%s fails because it is %s', async (name, reason) => {
	expect(await read(name)).toEqual({ ok: false, failure: { code: 'parse_failed', reason } })
})

test('a DOCX that is cut off is damaged', async () => {
	const whole = fixture('sample-resume.docx')
	const half = whole.subarray(0, whole.length / 2)
	expect(await extractWord(half)).toEqual({
		ok: false,
		failure: { code: 'parse_failed', reason: 'damaged' }
	})
})

test('bytes that only claim to be a PDF are damaged', async () => {
	const bytes = new TextEncoder().encode('%PDF-1.7\nnothing of the kind')
	expect(await extractPdf(bytes)).toEqual({
		ok: false,
		failure: { code: 'parse_failed', reason: 'damaged' }
	})
})

test('reading a PDF leaves the caller its bytes', async () => {
	const bytes = fixture('sample-resume.pdf')
	const before = bytes.length
	await extractPdf(bytes)
	expect(bytes.length).toBe(before)
	expect(bytes[0]).toBe('%'.charCodeAt(0))
})

/** What writers leave behind that embed a font's shapes under their numbers and nothing else. */
function withoutCharacters(): Uint8Array {
	const codes = Array.from({ length: 60 }, (_, at) => (3 + (at % 25)).toString(16).padStart(4, '0'))
	return pdfOf({
		content: `BT /F2 12 Tf 72 700 Td <${codes.join('')}> Tj ET`,
		fonts: '/F2 10 0 R',
		objects: [
			'<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Body /Encoding /Identity-H /DescendantFonts [11 0 R] >>',
			'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Body /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 12 0 R >>',
			'<< /Type /FontDescriptor /FontName /ABCDEF+Body /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>'
		]
	})
}

test('fonts without a table of characters are told from a scan', async () => {
	const source = await extractPdf(withoutCharacters())
	expect(source.ok && readPdf(source.value)).toEqual({
		ok: false,
		failure: { code: 'parse_failed', reason: 'no_character_map' }
	})
})

test('a stream that inflates beyond all bounds is refused, however it is written', async () => {
	const bomb = zlibSync(new Uint8Array(60 * 1024 * 1024), { level: 9 })
	const digits = [...bomb].map((byte) => byte.toString(16).padStart(2, '0')).join('')
	const objects = [streamOf(`${digits}>`, '/Filter [/ASCIIHexDecode /FlateDecode]')]
	expect(await extractPdf(pdfOf({ content: '', objects }))).toEqual({
		ok: false,
		failure: { code: 'parse_failed', reason: 'too_complex' }
	})
})

test('a page of countless shapes and words is refused', async () => {
	const content = `${'0 0 5 5 re f '.repeat(10_000)} BT /F1 12 Tf ${'(a) Tj '.repeat(5_000)} ET`
	expect(await extractPdf(pdfOf({ content }))).toEqual({
		ok: false,
		failure: { code: 'parse_failed', reason: 'too_complex' }
	})
})

test('a DOCX whose text is cut off inside of a tag is damaged', async () => {
	const bytes = docxOf({ body: '<w:p/>', rewrite: (xml) => xml.slice(0, -5) })
	expect(await extractWord(bytes)).toEqual({
		ok: false,
		failure: { code: 'parse_failed', reason: 'damaged' }
	})
})
