import type { ParseFailureReason } from '../../result'
import { isIconFont } from './glyphs'
import { lettersOf } from './line'
import type { PdfPage } from './source'

/** Fewer letters than this is a page number or a stamp, not a text. */
export const MIN_LETTERS = 20

/** Text in plenty that is no text comes from fonts that do not say which letters their glyphs are. */
export function whyUnread(pages: PdfPage[]): ParseFailureReason {
	const text = pages.flatMap((page) => page.items.map((item) => item.text)).join('')
	if (text.replace(/\s/g, '').length >= MIN_LETTERS) return 'no_character_map'
	return pages.some((page) => page.painted || text !== '') ? 'scanned' : 'empty'
}

/** A page whose letters are text, and not the private glyphs of a font without a Unicode table. */
export function isReadable(page: PdfPage): boolean {
	const text = page.items
		.filter((item) => !isIconFont(item.fontName))
		.map((item) => item.text)
		.join('')
	const letters = lettersOf(text)
	const lost = text.match(/[^\P{Cc}\s]|[\ue000-\uf8ff\ufffd]/gu)?.length ?? 0
	return letters >= MIN_LETTERS && lost < 0.4 * letters && !isCipher(text, letters)
}

/**
 * Glyph numbers instead of letters: no spaces, so that "words" come out far too
 * long, and hardly a vowel. Only told for Latin letters.
 */
function isCipher(text: string, letters: number): boolean {
	const latin = text.match(/[A-Za-z]/g)?.length ?? 0
	if (latin < 100 || latin < 0.6 * letters) return false
	const vowels = text.match(/[aeiouyAEIOUY]/g)?.length ?? 0
	return vowels < 0.24 * latin
}
