/**
 * Letters, figures and signs of Latin script, among which words can be told apart by the rules below.
 * A colon between letters is left to the browser, whose data decide about it.
 */
const latin =
	/^(?:(?!\p{L}:\p{L})[\t\n\r -~\u00a0-\u00ac\u00ae-\u00b7\u00b9-\u024f\u2010-\u2027\u2030-\u203e\u20a0-\u20bf\u2212])*$/u

/**
 * Word boundaries of Unicode (UAX 29, rules WB3 to WB13b) for that script: letters and figures hold
 * together, also across one apostrophe or full stop between letters, or one comma, semicolon or
 * full stop between figures; blanks and a line's end hold together; all else stands alone.
 */
const latinWord =
	/(?:[\p{L}\d_]|(?<=\p{L})[.'\u2018\u2019\u2024\u00b7\u2027](?=\p{L})|(?<=\d)[.,;'\u2018\u2019\u2024](?=\d))+| +|\r\n|./gsu

let segmenter: Intl.Segmenter | undefined

/**
 * The words of a text, with the blanks and signs between them: joined they are the text. As
 * `Intl.Segmenter` parts them, so Chinese and Japanese have words as well; but that reads its data
 * when it is first made, which takes a page tens of milliseconds, and most resumes do without.
 */
export function wordsOf(text: string): string[] {
	if (latin.test(text)) return text.match(latinWord) ?? []
	segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
	return Array.from(segmenter.segment(text), (part) => part.segment)
}
