import { expect, test } from 'vitest'
import { extractPdf } from '../../worker/adapters/pdf'
import { pdfOf } from '../support/pdf'

test('a word that runs up or down the page stands where its top end is', async () => {
	const content = [
		'BT /F1 10 Tf 1 0 0 1 90 690 Tm (Harbour engineer in Porto since 2019) Tj ET',
		'BT /F1 12 Tf 0 1 -1 0 60 654 Tm (Profile) Tj ET',
		'BT /F1 12 Tf 0 -1 1 0 40 690 Tm (Skills) Tj ET'
	]
	const source = await extractPdf(pdfOf({ content: content.join(' ') }))
	if (!source.ok) throw new Error('unread')
	const [page] = source.value.pages
	const at = (word: string) => page?.items.find(({ text }) => text === word)
	const line = at('Harbour engineer in Porto since 2019')
	for (const word of ['Profile', 'Skills']) {
		expect(at(word)?.width).toBe(12)
		expect(Math.abs((at(word)?.y ?? 0) - (line?.y ?? 0))).toBeLessThan(16)
	}
	expect(at('Profile')?.x).toBe(48)
	expect(at('Skills')?.x).toBe(40)
})
