import { expect, test, vi } from 'vitest'
import { extractPdf } from '../../worker/adapters/pdf'
import { extractWord } from '../../worker/adapters/word'
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
