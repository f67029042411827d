import type { Resume } from '../resume/schema'
import { direction, hasRightToLeft, languageTag, type Paper, paper } from './language'
import { plain } from './plain'
import { settled } from './settled'
import type { TemplateId } from './templates/template'
import { bulletLevel, bulletList, soft, wordPage, wordStyles } from './templates/word'
import { type WordParagraph, type WordRun, wordParagraphs } from './word'

export type DocxOptions = { template: TemplateId; paper?: Paper }

type Library = typeof import('./word-library')

/**
 * A resume as a Word document: real heading styles, bullets that are a list, links, dates on
 * a tab stop. The same resume and options give the same bytes. The library is loaded on the
 * first call; it runs in Workers and Node alike.
 */
export async function resumeDocx(resume: Resume, options: DocxOptions): Promise<Uint8Array> {
	const library = await import('./word-library')
	const page = wordPage(options.template, options.paper ?? paper(resume))
	const way = direction(resume)
	const document = new library.Document({
		compatibility: { version: 15 },
		styles: wordStyles(options.template, languageTag(resume), way),
		numbering: { config: [{ reference: bulletList, levels: [bulletLevel] }] },
		sections: [
			{
				properties: { page: { size: page.size, margin: page.margin } },
				children: wordParagraphs(resume, options.template).map((paragraph) =>
					written(library, paragraph, page.line, way === 'rtl')
				)
			}
		]
	})
	const bytes = await library.Packer.toArrayBuffer(document)
	return settled(new Uint8Array(bytes), plain(resume.basics.name))
}

function written(library: Library, paragraph: WordParagraph, line: number, bidirectional: boolean) {
	const { Paragraph, Tab, TextRun } = library
	const { style, runs, end, brief } = paragraph
	const tab = end.length === 0 ? [] : [new TextRun({ children: [new Tab()] })]
	return new Paragraph({
		style,
		...(bidirectional ? { bidirectional } : {}),
		...(brief ? { keepNext: false } : {}),
		...(style === 'Highlight'
			? { numbering: { reference: bulletList, level: 0, custom: true } }
			: {}),
		...(end.length === 0 ? {} : { tabStops: [{ type: 'right', position: line }] }),
		children: [
			...runs.map((run) => writtenRun(library, run)),
			...tab,
			...end.map((run) => writtenRun(library, run))
		]
	})
}

const looks = {
	strong: { bold: true },
	quiet: { bold: false },
	dates: { bold: false, italics: false, color: soft }
} satisfies Record<NonNullable<WordRun['look']>, object>

function writtenRun({ ExternalHyperlink, TextRun }: Library, { text, look, href }: WordRun) {
	const run = new TextRun({
		text,
		...(hasRightToLeft(text) ? { rightToLeft: true } : {}),
		...(look === undefined ? {} : looks[look])
	})
	return href ? new ExternalHyperlink({ link: href, children: [run] }) : run
}
