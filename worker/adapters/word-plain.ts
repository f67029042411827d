/** Depth of a list's paragraph that says itself that it is in no list. */
export const noList = 'none'

/**
 * Says in simple elements what a part of a DOCX says in rare ones, which mammoth would pass
 * over with all their text: simple fields, text of a set direction, ruby (its base is kept),
 * other line breaks and tabs (ECMA-376 part 1, 17.3 and 17.16). The list number 0 takes a
 * paragraph out of the list of its style (17.9.18); `withNoList` lets mammoth tell so.
 */
export function plainXml(xml: string): string {
	return without(without(xml, 'w:rt'), 'w:rubyPr')
		.replace(/<w:cr\s*\/>/g, '<w:br/>')
		.replace(/<w:ptab\b[^>]*\/>/g, '<w:tab/>')
		.replace(/<\/?w:(fldSimple|bdo|dir|ruby|rubyBase)(?=[\s/>])[^>]*>/g, '')
		.replace(
			/<w:numPr>\s*(?:<w:ilvl\s[^<>]*>\s*)?(<w:numId\s+w:val=["']0["']\s*\/>)\s*<\/w:numPr>/g,
			`<w:numPr><w:ilvl w:val="${noList}"/>$1</w:numPr>`
		)
}

/** The part of all lists with one more, which is none. */
export function withNoList(numbering: string): string {
	return numbering.replace(
		/<\/w:numbering>\s*$/,
		`<w:abstractNum w:abstractNumId="${noList}"><w:lvl w:ilvl="${noList}"><w:numFmt w:val="none"/></w:lvl></w:abstractNum><w:num w:numId="0"><w:abstractNumId w:val="${noList}"/></w:num></w:numbering>`
	)
}

function without(xml: string, name: string): string {
	const end = closed(xml, name).length
	const inside = new RegExp(`<${name}>[\\s\\S]*?</${name}>`, 'g')
	return end === 0 ? xml : xml.slice(0, end).replace(inside, '') + xml.slice(end)
}

/** As much of some XML as the last such element closes, so that no search for an end goes on beyond. */
export function closed(xml: string, name: string): string {
	const end = `</${name}>`
	const at = xml.lastIndexOf(end)
	return at < 0 ? '' : xml.slice(0, at + end.length)
}
