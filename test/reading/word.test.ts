import { expect, test } from 'vitest'
import { sniffFormat } from '../../worker/adapters/format'
import { extractWord } from '../../worker/adapters/word'
import { type DocxParts, docxOf, paragraphOf } from '../support/docx'

async function read(parts: DocxParts) {
	const result = await extractWord(docxOf(parts))
	if (!result.ok) throw new Error('The document was not read.')
	const { paragraphs, hidden } = result.value
	return { paragraphs, texts: paragraphs.map(({ text }) => text).filter(Boolean), hidden }
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const box = (text: string) => `<w:txbxContent>${paragraphOf(text)}</w:txbxContent>`

test.each<[string, string, string[]]>([
	[
		'a text box once, though it is written twice',
		`<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('In a box')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('In a box')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
		['In a box']
	],
	[
		'content controls around paragraphs and inside of them',
		`<w:sdt><w:sdtContent>${paragraphOf('Block')}</w:sdtContent></w:sdt><w:p>${run('A ')}<w:sdt><w:sdtContent>${run('control')}</w:sdtContent></w:sdt></w:p>`,
		['Block', 'A control']
	],
	[
		'content controls around cells and rows',
		`<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${paragraphOf('One')}</w:tc></w:sdtContent></w:sdt><w:tc>${paragraphOf('Two')}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
		['One', 'Two']
	],
	[
		'the results of fields',
		`<w:p>${mark('begin')}<w:r><w:instrText> MERGEFIELD name </w:instrText></w:r>${mark('separate')}${run('Ada ')}${mark('end')}<w:fldSimple w:instr=" MERGEFIELD last ">${run('Example')}</w:fldSimple></w:p>`,
		['Ada Example']
	],
	[
		'the final text of tracked changes',
		`<w:p>${run('Led ')}<w:ins>${run('nine')}</w:ins><w:del><w:r><w:delText>ten</w:delText></w:r></w:del><w:moveFrom>${run(' gone')}</w:moveFrom><w:moveTo>${run(' here')}</w:moveTo></w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraphOf('Deleted row')}</w:tc></w:tr><w:tr><w:tc>${paragraphOf('Kept row')}</w:tc></w:tr></w:tbl>`,
		['Led nine here', 'Kept row']
	],
	[
		'smart tags, custom XML and set directions',
		`<w:p><w:smartTag>${run('Paris')}</w:smartTag><w:customXml>${run(' and')}</w:customXml><w:dir>${run(' Rome')}</w:dir><w:bdo>${run(' too')}</w:bdo></w:p>`,
		['Paris and Rome too']
	],
	[
		'hyphens, tabs and breaks of all kinds',
		'<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:ptab w:alignment="right"/><w:t>d</w:t><w:br/><w:t>e</w:t><w:cr/><w:t>f</w:t></w:r></w:p>',
		['a\u2011b\tc\td\ne\nf']
	],
	[
		'what ruby stands over, and not the ruby',
		`<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r></w:p>`,
		['東京']
	],
	[
		'a table inside of a table',
		`<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>${paragraphOf('Inner')}</w:tc></w:tr></w:tbl>${paragraphOf('Outer')}</w:tc></w:tr></w:tbl>`,
		['Inner', 'Outer']
	],
	[
		'a comment’s place, and not the comment',
		`<w:p><w:commentRangeStart w:id="0"/>${run('Text')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
		['Text']
	]
])('a DOCX is read with %s', async (_, body, texts) => {
	expect((await read({ body })).texts).toEqual(texts)
})

test('a style makes list items, also the styles based on it', async () => {
	const { paragraphs } = await read({
		styles:
			'<w:style w:type="paragraph" w:styleId="Dots"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Dots"/></w:style>',
		numbering:
			'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
		body:
			paragraphOf('Styled', '', '<w:pStyle w:val="Dots"/>') +
			paragraphOf('Based', '', '<w:pStyle w:val="Own"/>') +
			paragraphOf('Plain')
	})
	expect(paragraphs.map(({ listLevel }) => listLevel)).toEqual([0, 0, null])
})

const hiding =
	'<w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="AlsoGone"><w:basedOn w:val="Gone"/></w:style><w:style w:type="character" w:styleId="Off"><w:rPr><w:vanish/></w:rPr></w:style>'

test.each([
	['marked as hidden', 'marked', paragraphOf('kubernetes', '<w:vanish/>')],
	[
		'hidden by an inherited style',
		'marked',
		paragraphOf('kubernetes', '', '<w:pStyle w:val="AlsoGone"/>')
	],
	['hidden by a character style', 'marked', paragraphOf('kubernetes', '<w:rStyle w:val="Off"/>')],
	['in white', 'contrast', paragraphOf('kubernetes', '<w:color w:val="FFFFFF"/>')],
	['in white, in other quotes', 'contrast', paragraphOf('kubernetes', "<w:color w:val='FFFFFF'/>")],
	[
		'in the colour of its own shading',
		'contrast',
		paragraphOf('kubernetes', '<w:color w:val="1F3864"/><w:shd w:val="clear" w:fill="1F3864"/>')
	],
	['one point high', 'tiny', paragraphOf('kubernetes', '<w:sz w:val="2"/>')]
])('a word %s is left out of a DOCX', async (_, why, hiddenOne) => {
	const { texts, hidden } = await read({ styles: hiding, body: paragraphOf('Shown') + hiddenOne })
	expect(texts).toEqual(['Shown'])
	expect(hidden).toEqual([{ words: 1, why }])
})

test.each([
	[
		'white on dark shading',
		paragraphOf('Shown', '<w:color w:val="FFFFFF"/>', '<w:shd w:val="clear" w:fill="1F3864"/>')
	],
	[
		'shown in spite of its style',
		paragraphOf('Shown', '<w:vanish w:val="0"/>', '<w:pStyle w:val="Gone"/>')
	]
])('a word %s stays in a DOCX', async (_, body) => {
	expect(await read({ styles: hiding, body })).toMatchObject({ texts: ['Shown'], hidden: [] })
})

test('a DOCX in the strict namespace is read', async () => {
	const rewrite = (xml: string) =>
		xml.replace(
			'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
			'http://purl.oclc.org/ooxml/wordprocessingml/main'
		)
	expect((await read({ body: paragraphOf('Strict'), rewrite })).texts).toEqual(['Strict'])
})

test.each([
	['with macros', 'ms-word.document.macroEnabled.main+xml'],
	['that is a template', 'openxmlformats-officedocument.wordprocessingml.template.main+xml']
])('a Word file %s is read as any other', async (_, type) => {
	const body = paragraphOf('Text')
	expect(sniffFormat(docxOf({ body, type }))).toBe('docx')
	expect((await read({ body, type })).texts).toEqual(['Text'])
})
