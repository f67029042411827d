const main =
	'(?:http://schemas\\.openxmlformats\\.org/wordprocessingml/2006/main|http://purl\\.oclc\\.org/ooxml/wordprocessingml/main)'
const bindings = new RegExp(`\\sxmlns(?::([\\w.-]+))?\\s*=\\s*(["'])${main}\\2`, 'g')
const other = new RegExp(`\\sxmlns:w\\s*=\\s*(["'])(?!${main}\\1)`)

/**
 * A part of a DOCX with the prefix `w` for WordprocessingML, whichever it chose itself. Its
 * declarations stay as they are, but for that of `w`.
 */
export function withUsualPrefix(xml: string): string {
	const bound = new Set([...xml.matchAll(bindings)].map(([, prefix = '']) => prefix))
	const isForeign = other.test(xml)
	if (!isForeign && (bound.size === 0 || (bound.size === 1 && bound.has('w')))) return xml
	const named = (prefix: string) =>
		prefix === 'w' && isForeign ? 'other' : bound.has(prefix) ? 'w' : prefix
	const renamed = xml.replace(/<[^<>!?][^<>]*>/g, (tag) =>
		tag
			.replace(/^(<\/?)(?:([\w.-]+):)?(?=[\w.-]+)/, (_, open: string, prefix = '') => {
				const name = named(prefix)
				return name === '' ? open : `${open}${name}:`
			})
			.replace(
				/(\s)(?!xmlns)([\w.-]+):(?=[\w.-]+\s*=)/g,
				(_, space: string, prefix: string) => `${space}${named(prefix)}:`
			)
			.replace(/(\s)xmlns:w(?=\s*=)/g, isForeign ? '$1xmlns:other' : '$1xmlns:w')
	)
	return isForeign || !bound.has('w')
		? renamed.replace(
				/<[\w.-]+(?::[\w.-]+)?(?=[\s/>])/,
				(root) => `${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
			)
		: renamed
}
