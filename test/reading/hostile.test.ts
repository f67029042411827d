import { expect, test, vi } from 'vitest'
import { extractPdf } from '../../worker/adapters/pdf'
import { extractWord } from '../../worker/adapters/word'
import { hostileDocx, hostilePdfs } from '../support/hostile'

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const refused = { ok: false, failure: { code: 'parse_failed', reason: 'too_complex' } }

test.each(Object.entries(hostilePdfs))('a PDF with %s is refused', async (_, make) => {
	expect(await extractPdf(make())).toEqual(refused)
})

test.each(Object.entries(hostileDocx))('a DOCX with %s is refused', async (_, make) => {
	expect(await extractWord(make())).toEqual(refused)
})
