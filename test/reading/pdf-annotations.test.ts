import { expect, test, vi } from 'vitest'
import { extractPdf } from '../../worker/adapters/pdf'
import { pdfOf } from '../support/pdf'

// Loading pdf.js takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

/** A page with one line of its own and these annotations, which are also its form's fields. */
async function read(...annotations: string[]) {
	const all = annotations.map((_, at) => `${10 + at} 0 R`).join(' ')
	const result = await extractPdf(
		pdfOf({
			content: 'BT /F1 12 Tf 72 700 Td (Full name) Tj ET',
			page: `/Annots [${all}]`,
			catalog: `/AcroForm << /Fields [${all}] /DR << /Font << /Helv 5 0 R >> >> >>`,
			objects: annotations.map((body) => `<< /Type /Annot /P 3 0 R ${body} >>`)
		})
	)
	if (!result.ok) throw new Error('The document was not read.')
	const [page] = result.value.pages
	return {
		texts: page?.items.map(({ text }) => text),
		hidden: page?.hidden,
		items: page?.items ?? [],
		links: result.value.links
	}
}

const field = '/Subtype /Widget /FT /Tx /T (name) /Rect [72 600 300 620] /DA (/Helv 11 Tf 0 g)'

test('what was typed into a form stands where its field is', async () => {
	const { texts, items } = await read(`${field} /V (Ada Example)`)
	expect(texts).toEqual(['Full name', 'Ada Example'])
	expect(items[1]).toMatchObject({ x: 74, y: 176.5, fontSize: 11 })
})

test('lines of a field are lines', async () => {
	const { texts, items } = await read(`${field} /Ff 4096 /V (First line\\nSecond line)`)
	expect(texts).toEqual(['Full name', 'First line', 'Second line'])
	expect((items[2]?.y ?? 0) - (items[1]?.y ?? 0)).toBeCloseTo(13.2)
})

test('what was chosen from a list is text, and a password is none', async () => {
	const choice = `${field.replace('/Tx', '/Ch')} /Opt [(Nurse) (Cook)] /V (Nurse)`
	expect((await read(choice)).texts).toEqual(['Full name', 'Nurse'])
	expect((await read(`${field} /Ff 8192 /V (secret)`)).texts).toEqual(['Full name'])
})

test('a text typed onto the page is read', async () => {
	const note = '/Subtype /FreeText /Rect [72 500 300 520] /DA (/Helv 11 Tf 0 g)'
	expect((await read(`${note} /Contents (Open to relocation)`)).texts).toEqual([
		'Full name',
		'Open to relocation'
	])
})

test.each([
	['that is not shown', 'marked', `${field} /F 2 /V (kubernetes terraform)`],
	['in white', 'contrast', `${field.replace('0 g', '1 g')} /V (kubernetes terraform)`],
	['half a point high', 'tiny', `${field.replace('11 Tf', '0.5 Tf')} /V (kubernetes terraform)`]
])('a field %s is left out', async (_, why, annotation) => {
	const { texts, hidden } = await read(annotation)
	expect(texts).toEqual(['Full name'])
	expect(hidden).toEqual([{ words: 2, why }])
})

test('a link knows its place', async () => {
	const link =
		'/Subtype /Link /Rect [72 690 172 710] /A << /S /URI /URI (https://example.com/ada) >>'
	expect((await read(link)).links).toEqual([
		{ page: 1, x: 72, y: 82, width: 100, height: 20, url: 'https://example.com/ada' }
	])
})
