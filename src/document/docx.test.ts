import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { templates } from '../export/resource'
import { resumeDocx } from './docx'
import { entryOf, fullResume, resumeOf, sectionOf } from './fixture'
import { missingTexts } from './readBack'
import { resumeTexts } from './texts'

async function partsOf(...input: Parameters<typeof resumeDocx>): Promise<Record<string, string>> {
	const files = unzipSync(await resumeDocx(...input))
	return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

function textOf(xml = ''): string {
	return xml
		.replace(/<\/w:p>|<w:tab\/>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&amp;/g, '&')
}

function paragraphsOf(xml = ''): string[] {
	return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph)
}

test.each(templates)('%s holds every text of the resume in reading order', async (template) => {
	const parts = await partsOf(fullResume(), { template })
	const text = textOf(parts['word/document.xml'])
	let from = 0
	for (const wanted of resumeTexts(fullResume())) {
		const at = text.indexOf(wanted.text, from)
		expect(at, `${wanted.id}: ${wanted.text}`).toBeGreaterThanOrEqual(from)
		from = at + wanted.text.length
	}
})

test('headings are headings, highlights a list, dates on a tab stop, addresses links', async () => {
	const parts = await partsOf(fullResume(), { template: 'classic' })
	const paragraphs = paragraphsOf(parts['word/document.xml'])
	const holding = (text: string) => paragraphs.find((paragraph) => paragraph.includes(text)) ?? ''
	expect(holding('Jané Doe-Ümit')).toContain('<w:pStyle w:val="Title"/>')
	expect(holding('Experience')).toContain('<w:pStyle w:val="Heading1"/>')
	expect(holding('Senior Engineer')).toContain('<w:pStyle w:val="Heading2"/>')
	expect(holding('Moved 140')).toMatch(
		/<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="\d+"\/><\/w:numPr>/
	)
	expect(holding('Mar 2021 – Present')).toMatch(
		/<w:tabs><w:tab w:val="right" w:pos="\d+"\/><\/w:tabs>.*<w:tab\/>/
	)
	expect(holding('jane@example.com')).toContain('<w:hyperlink')
	expect(parts['word/_rels/document.xml.rels']).toContain('Target="mailto:jane@example.com"')
})

test('the same resume gives the same bytes', async () => {
	const once = await resumeDocx(fullResume(), { template: 'compact' })
	const again = await resumeDocx(fullResume(), { template: 'compact' })
	expect(again).toEqual(once)
})

test('the properties state the title and nothing else', async () => {
	const resume = resumeOf({ basics: { name: 'Jane & <Joe>' } })
	const parts = await partsOf(resume, { template: 'classic' })
	expect(parts['docProps/core.xml']).toContain('<dc:title>Jane &amp; &lt;Joe&gt;</dc:title>')
	expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|created|modified/)
})

test('control characters and markup leave the XML whole', async () => {
	const nasty = `a\u0000\u000b\ud800\uffff]]><w:p/>&amp;"b'`
	const resume = resumeOf({
		basics: { name: nasty, url: `https://example.com/?a=1&b=<2>"` },
		sections: [sectionOf('s', 'work', nasty, { entries: [entryOf('e', { highlights: [nasty] })] })]
	})
	const xml = (await partsOf(resume, { template: 'classic' }))['word/document.xml'] ?? ''
	expect(xml.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cs}\uffff]/u)
	expect(xml).not.toContain('<w:p/>')
	expect(missingTexts(resume, textOf(xml))).toEqual([])
})

test('right-to-left resumes run from the right', async () => {
	const arabic = resumeOf({ language: 'ar', basics: { name: 'ليلى حداد' } })
	const parts = await partsOf(arabic, { template: 'classic' })
	expect(parts['word/document.xml']).toMatch(/<w:bidi\/>.*<w:rtl\/>/s)
	expect(parts['word/styles.xml']).toContain('w:bidi="ar"')
})
