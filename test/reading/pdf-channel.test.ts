import { expect, test } from 'vitest'
import { extractPdf } from '../../worker/adapters/pdf'
import { openChannel } from '../../worker/adapters/pdf-channel'
import { type Document, loadReader, withDocument } from '../../worker/adapters/pdf-document'
import { pdfOf } from '../support/pdf'
import { fixture } from './support'

async function shared(document: Document) {
	const page = await document.getPage(1)
	await page.getOperatorList()
	await page.getTextContent()
	return [...page.commonObjs].map(([id]) => String(id))
}

test('fonts are passed on by name, and none is turned into shapes', async () => {
	const ids = await withDocument(fixture('sidebar-nurse.pdf'), shared)
	expect(ids.length).toBeGreaterThan(0)
	expect(ids.filter((id) => id.includes('_path_'))).toEqual([])
})

test('nothing that a page says is lost when it takes more than one message', async () => {
	const words = Array.from({ length: 1200 }, (_, at) => `word${at}`)
	const placed = words.map((word, at) => {
		const [x, y] = [20 + 48 * (at % 12), 780 - 7 * Math.floor(at / 12)]
		return `BT /F1 6 Tf ${x} ${y} Td (${word}) Tj ET`
	})
	const read = await extractPdf(pdfOf({ content: placed.join('\n') }))
	if (!read.ok) throw new Error('It was not read.')
	const text = read.value.pages.flatMap(({ items }) => items.map((item) => item.text)).join(' ')
	expect(text.split(/\s+/).filter(Boolean)).toEqual(words)
	expect(read.value.pages.flatMap(({ hidden }) => hidden)).toEqual([])
})

test('documents that are read at the same time do not mix', async () => {
	const nurse = fixture('sidebar-nurse.pdf')
	const alone = await extractPdf(nurse)
	const together = await Promise.all([nurse, nurse, nurse].map((bytes) => extractPdf(bytes)))
	for (const one of together) expect(one).toEqual(alone)
})

test('a pdf.js that keeps its other half to itself is refused', async () => {
	await loadReader()
	const kept = Reflect.get(globalThis, 'pdfjsWorker')
	try {
		Reflect.set(globalThis, 'pdfjsWorker', undefined)
		expect(openChannel).toThrow()
	} finally {
		Reflect.set(globalThis, 'pdfjsWorker', kept)
	}
})
