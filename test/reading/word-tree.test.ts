import { expect, test } from 'vitest'
import { unpackZip } from '../../src/resume/weigh/zip'
import { isNeeded } from '../../worker/adapters/word-parts'
import { loadMammoth, plainReader } from '../../worker/adapters/word-tree'
import { docxOf, paragraphOf } from '../support/docx'

const main = 'word/document.xml'
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const order = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const cell = (text: string, look = '') =>
	`<w:tc><w:tcPr>${look}</w:tcPr>${paragraphOf(text)}</w:tc>`

/** What the project's own reader and mammoth make of the same body. */
async function bothOf(body: string) {
	const unpacked = unpackZip(
		docxOf({
			body,
			styles:
				'<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Dots"><w:name w:val="Dots"/></w:style>',
			numbering:
				'<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:pStyle w:val="Dots"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>'
		}),
		isNeeded
	)
	if (!unpacked.ok) throw new Error('The document was not unpacked.')
	const parts = unpacked.value
	const xml = new TextDecoder().decode(parts.get(main))
	const mammoth = await loadMammoth()
	return { own: plainReader(parts)(main, xml), mammoth: () => mammoth(parts, main, xml) }
}

/** A tree without what is nothing in it. */
function filled(tree: unknown): unknown {
	return JSON.parse(JSON.stringify(tree, (_, value) => value ?? undefined))
}

test.each<[string, string]>([
	[
		'styles, lists and looks',
		`${paragraphOf('Work', '<w:b/><w:sz w:val="28"/>', '<w:pStyle w:val="H"/><w:jc w:val="center"/>')}${paragraphOf('Led', '<w:i w:val="0"/>', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr><w:ind w:left="720"/>')}${paragraphOf('Built', '', '<w:pStyle w:val="Dots"/>')}${paragraphOf('Ran', '', '<w:numPr><w:numId w:val="7"/></w:numPr>')}`
	],
	[
		'links, by relation, by place and by field',
		`<w:p><w:hyperlink r:id="rId1" w:anchor="top">${run('One')}</w:hyperlink><w:hyperlink w:anchor="end">${run('Two')}</w:hyperlink>${mark('begin')}${order(' HYPERLINK "https://example.com" ')}${mark('separate')}${run('Three')}${mark('end')}${run('Four')}</w:p>`
	],
	[
		'cells that span columns and rows',
		`<w:tbl><w:tr>${cell('A', '<w:gridSpan w:val="2"/>')}${cell('B', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('C')}${cell('D')}${cell('gone', '<w:vMerge/>')}</w:tr></w:tbl>`
	],
	[
		'a table with something else between its rows',
		`<w:tbl><w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}</w:tr><w:bookmarkStart w:id="1" w:name="here"/><w:tr>${cell('B', '<w:vMerge/>')}</w:tr></w:tbl>`
	],
	[
		'text boxes, after the paragraph that they hang on',
		`<w:p>${run('Before')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraphOf('Boxed')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>${run('After')}</w:p>`
	],
	[
		'a paragraph whose end was deleted',
		`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('First ')}</w:p><w:p>${run('second')}</w:p>`
	],
	['signs that are written as entities', `<w:p>${run('R&amp;D &lt;1&#8211;2&gt; &#x2013;')}</w:p>`]
])('a part is read as mammoth reads it: %s', async (_, body) => {
	const { own, mammoth } = await bothOf(body)
	expect(own).not.toBeNull()
	expect(filled(own)).toEqual(filled(await mammoth()))
})

test.each([
	['a sign of a font of signs', '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r></w:p>'],
	['a box to tick', '<w:p><w:sdt><w:sdtPr><v:checkbox/></w:sdtPr><w:sdtContent/></w:sdt></w:p>'],
	['a comment in the XML', '<w:p><!-- so --></w:p>'],
	['an entity of its own', '<w:p><w:r><w:t>&own;</w:t></w:r></w:p>'],
	['a tag that is never closed', '<w:p><w:r></w:p>']
])('mammoth is asked about %s', async (_, body) => {
	expect((await bothOf(body)).own).toBeNull()
})
