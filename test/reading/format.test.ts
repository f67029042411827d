import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sniffFormat } from '../../worker/adapters/format'
import { fixture } from './support'

test('a PDF and a DOCX are known by their content', () => {
	expect(sniffFormat(fixture('sample-resume.pdf'))).toBe('pdf')
	expect(sniffFormat(fixture('sample-resume.docx'))).toBe('docx')
})

test('a text file stays one under another name', () => {
	expect(sniffFormat(fixture('text-renamed.pdf'))).toBe('text')
})

test('a PDF may have junk before its header', () => {
	const pdf = fixture('sidebar-nurse.pdf')
	const padded = new Uint8Array(500 + pdf.length).fill(10)
	padded.set(pdf, 500)
	expect(sniffFormat(padded)).toBe('pdf')
})

test('a cut-off DOCX is still a DOCX', () => {
	const whole = fixture('sample-resume.docx')
	expect(sniffFormat(whole.subarray(0, whole.length - 200))).toBe('docx')
})

test('a zip that is no Word document is none of ours', () => {
	expect(sniffFormat(zipSync({ 'notes.txt': strToU8('word/document.xml') }))).toBeNull()
})

test.each([
	['nothing', new Uint8Array()],
	['white space', strToU8(' \n\t ')],
	['control characters', strToU8('a\u0000b')],
	['bytes that are no UTF-8', new Uint8Array([0xff, 0xfe, 0x41])],
	['RTF', strToU8('{\\rtf1\\ansi Hello}')],
	['a web page', strToU8('<!DOCTYPE html><p>Hello')]
])('%s is no format we read', (_, bytes) => {
	expect(sniffFormat(bytes)).toBeNull()
})
