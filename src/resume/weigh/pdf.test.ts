import { strToU8, zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { pdfInflatesWithin } from './pdf'

/** The part of a PDF that matters here: one object with a compressed stream. */
function withStream(data: Uint8Array, filter = '/FlateDecode'): Uint8Array {
	const head = strToU8(`%PDF-1.7\n4 0 obj\n<< /Filter ${filter} >>\nstream\n`)
	const tail = strToU8('\nendstream\nendobj\n')
	const bytes = new Uint8Array(head.length + data.length + tail.length)
	bytes.set(head)
	bytes.set(data, head.length)
	bytes.set(tail, head.length + data.length)
	return bytes
}

test('a stream counts with its inflated size', () => {
	const pdf = withStream(zlibSync(new Uint8Array(50_000)))
	expect(pdfInflatesWithin(pdf, 60_000)).toBe(true)
	expect(pdfInflatesWithin(pdf, 40_000)).toBe(false)
})

test('a stream packed twice counts unpacked twice', () => {
	const twice = zlibSync(zlibSync(new Uint8Array(2_000_000)))
	expect(pdfInflatesWithin(withStream(twice, '[/FlateDecode /FlateDecode]'), 1_000_000)).toBe(false)
})

test('streams of other kinds and broken ones do not count', () => {
	expect(pdfInflatesWithin(withStream(new Uint8Array(500), '/DCTDecode'), 100)).toBe(true)
	expect(pdfInflatesWithin(withStream(new Uint8Array(500).fill(7)), 100)).toBe(true)
})
