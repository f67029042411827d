import { strToU8, zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { inflatedLength } from './deflate'
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

const text = strToU8('what a page says, '.repeat(4_000))

test.each([0, 1, 6, 9] as const)('bytes packed at level %i are counted exactly', (level) => {
	expect(inflatedLength(zlibSync(text, { level }), 1e9)).toBe(text.length)
	expect(inflatedLength(zlibSync(strToU8('short'), { level }), 1e9)).toBe(5)
})

test('counting ends soon after the budget, and where the bytes end', () => {
	const packed = zlibSync(new Uint8Array(5_000_000))
	expect(inflatedLength(packed, 1_000)).toBeLessThan(2_000)
	expect(inflatedLength(packed.subarray(0, packed.length / 2), 1e9)).toBeLessThan(3_000_000)
})

test('a stream that is also written in letters counts unpacked', () => {
	const hex = [...zlibSync(new Uint8Array(50_000))].map((byte) =>
		byte.toString(16).padStart(2, '0')
	)
	const pdf = withStream(strToU8(`${hex.join('')}>`), '[/ASCIIHexDecode /FlateDecode]')
	expect(pdfInflatesWithin(pdf, 60_000)).toBe(true)
	expect(pdfInflatesWithin(pdf, 40_000)).toBe(false)
	const letters = strToU8(base85(zlibSync(new Uint8Array(50_000))))
	expect(pdfInflatesWithin(withStream(letters, '[/A85 /Fl]'), 60_000)).toBe(true)
	expect(pdfInflatesWithin(withStream(letters, '[/A85 /Fl]'), 40_000)).toBe(false)
})

test('a stream counts whatever way its filter is named', () => {
	const data = zlibSync(new Uint8Array(50_000))
	expect(pdfInflatesWithin(withStream(data, '/Fl#61teDecode'), 40_000)).toBe(false)
	expect(pdfInflatesWithin(withStream(data, '9 0 R'), 40_000)).toBe(false)
})

test('LZW codes count with the texts they stand for', () => {
	// 256 clears, then one zero, then each new code as soon as it can be used: 1 + 2 + 3 + … bytes.
	const codes = [256, 0, ...Array.from({ length: 200 }, (_, i) => 258 + i)]
	const bits = codes.map((code) => code.toString(2).padStart(9, '0')).join('')
	const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (octet) => Number.parseInt(octet, 2))
	expect(pdfInflatesWithin(withStream(bytes, '/LZWDecode'), 21_000)).toBe(true)
	expect(pdfInflatesWithin(withStream(bytes, '/LZWDecode'), 19_000)).toBe(false)
})

function base85(bytes: Uint8Array): string {
	let letters = ''
	for (let at = 0; at < bytes.length; at += 4) {
		const group = [0, 1, 2, 3].map((i) => bytes[at + i] ?? 0)
		let value = group.reduce((sum, byte) => sum * 256 + byte, 0)
		let word = ''
		for (let i = 0; i < 5; i++) {
			word = String.fromCharCode(33 + (value % 85)) + word
			value = Math.floor(value / 85)
		}
		letters += word.slice(0, 1 + Math.min(4, bytes.length - at))
	}
	return `${letters}~>`
}

test('streams of other kinds and broken ones do not count', () => {
	expect(pdfInflatesWithin(withStream(new Uint8Array(500), '/DCTDecode'), 100)).toBe(true)
	expect(pdfInflatesWithin(withStream(new Uint8Array(500).fill(7)), 100)).toBe(true)
})
