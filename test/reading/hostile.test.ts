import { expect, test, vi } from 'vitest'
import { extractPdf } from '../../worker/adapters/pdf'
import { extractWord } from '../../worker/adapters/word'
import { docxOf, paragraphOf } from '../support/docx'
import { hostileDocx, hostilePdfs } from '../support/hostile'
import { longDocx, lyingDocx, oddDocx } from '../support/hostile-docx'
import { encryptedBomb, encryptedForms, encryptedLine, locks } from '../support/hostile-encrypted'
import { hostileFonts, oddFonts } from '../support/hostile-fonts'
import { hostilePictures, oddPictures } from '../support/hostile-pictures'
import { hostileStructure, oddContent, oddStructure, ofItself } from '../support/hostile-structure'

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const refused = { ok: false, failure: { code: 'parse_failed', reason: 'too_complex' } }

test.each(
	Object.entries({ ...hostilePdfs, ...hostileFonts, ...hostileStructure, ...hostilePictures })
)('a PDF with %s is refused', async (_, make) => {
	expect(await extractPdf(make())).toEqual(refused)
})

test.each(Object.entries({ ...oddFonts, ...oddStructure, ...oddPictures }))(
	'a PDF with %s is read all the same',
	async (_, make) => {
		const source = await extractPdf(make())
		const texts = source.ok ? source.value.pages.flatMap(({ items }) => items) : []
		expect(texts.map(({ text }) => text).join('')).toContain('Ada Example')
	}
)

test.each(Object.entries(oddContent))('a PDF with %s comes to an end', async (_, make) => {
	const source = await extractPdf(make())
	expect(source.ok || source.failure).toSatisfy(
		(result) => result === true || result.code === 'parse_failed'
	)
})

test('pages in a circle are damaged', async () => {
	const source = await extractPdf(ofItself())
	expect(source).toEqual({ ok: false, failure: { code: 'parse_failed', reason: 'damaged' } })
})

test.each(Object.entries({ ...hostileDocx, ...longDocx }))(
	'a DOCX with %s is refused',
	async (_, make) => {
		expect(await extractWord(make())).toEqual(refused)
	}
)

test.each(Object.entries(locks))(
	'what is encrypted with %s is read and weighed',
	async (_, make) => {
		const source = await extractPdf(encryptedLine(make()))
		expect(source.ok && source.value.pages[0]?.items.map(({ text }) => text)).toEqual([
			'Ada Example'
		])
		expect(await extractPdf(encryptedForms(make()))).toEqual(refused)
	}
)

test('an encrypted stream that inflates beyond all bounds is refused', async () => {
	const lock = locks['AES of 128 bits']
	expect(lock && (await extractPdf(encryptedBomb(lock())))).toEqual(refused)
})

test('a PDF that asks for a password is encrypted', async () => {
	const { dictionary, seal } = locks['RC4 of 128 bits']?.() ?? { dictionary: '', seal: String }
	const other = { dictionary: dictionary.replace('/P -4', '/P -8'), seal }
	expect(await extractPdf(encryptedLine(other))).toEqual({
		ok: false,
		failure: { code: 'parse_failed', reason: 'encrypted' }
	})
})

test.each(Object.entries(oddDocx))('a DOCX with %s is read all the same', async (_, make) => {
	const source = await extractWord(make())
	expect(source.ok && source.value.paragraphs.map(({ text }) => text).join('')).toBe('Ada Example')
})

test.each(Object.entries(lyingDocx))(
	'a DOCX whose zip claims %s is read or damaged',
	async (_, make) => {
		const source = await extractWord(make())
		const text = source.ok
			? source.value.paragraphs.map(({ text }) => text).join('')
			: source.failure
		expect(['Ada Example', { code: 'parse_failed', reason: 'damaged' }]).toContainEqual(text)
	}
)

test.each([
	['another prefix', 'x'],
	['no prefix', '']
])('words that Word hides are left out under %s', async (_, prefix) => {
	const url = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
	const source = await extractWord(
		docxOf({
			body: paragraphOf('Ada Example') + paragraphOf('kubernetes terraform', '<w:vanish/>'),
			rewrite: (xml) =>
				prefix
					? xml.replace(/\bw:/g, `${prefix}:`).replace('xmlns:w=', `xmlns:${prefix}=`)
					: xml.replace(/<(\/?)w:/g, '<$1').replace(/xmlns:w=/, `xmlns="${url}" xmlns:w=`)
		})
	)
	expect(source.ok && source.value.paragraphs.map(({ text }) => text).join('')).toBe('Ada Example')
	expect(source.ok && source.value.hidden).toEqual([{ words: 2, why: 'marked' }])
})

test('the list number 0 takes a paragraph out of the list of its style', async () => {
	const style = '<w:pStyle w:val="Bullet"/>'
	const source = await extractWord(
		docxOf({
			numbering:
				'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
			styles:
				'<w:style w:type="paragraph" w:styleId="Bullet"><w:name w:val="Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
			body:
				paragraphOf('In it', '', style) +
				paragraphOf(
					'Out of it',
					'',
					`${style}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`
				)
		})
	)
	expect(source.ok && source.value.paragraphs.map(({ listLevel }) => listLevel)).toEqual([0, null])
})
