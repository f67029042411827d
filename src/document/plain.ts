/** What no document format can carry: control characters, lone surrogates, noncharacters. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/**
 * A text as it can stand in any document: one line, single spaces, nothing a parser would
 * choke on (XML 1.0 refuses a document for one control character).
 */
export function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replace(unprintable, '').trim()
}

/** The texts that have something to say, each made plain. */
export function plainTexts(texts: readonly { text: string }[]): string[] {
	return texts.map(({ text }) => plain(text)).filter((text) => text !== '')
}
