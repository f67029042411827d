/**
 * Says in simple elements what a part of a DOCX says in rare ones, which mammoth would pass
 * over with all their text: simple fields, text of a set direction, ruby (its base is kept),
 * other line breaks and tabs (ECMA-376 part 1, 17.3 and 17.16).
 */
export function plainXml(xml: string): string {
	return xml
		.replace(/<w:cr\s*\/>/g, '<w:br/>')
		.replace(/<w:ptab\b[^>]*\/>/g, '<w:tab/>')
		.replace(/<w:(rt|rubyPr)>[\s\S]*?<\/w:\1>/g, '')
		.replace(/<\/?w:(fldSimple|bdo|dir|ruby|rubyBase)(?=[\s/>])[^>]*>/g, '')
}
