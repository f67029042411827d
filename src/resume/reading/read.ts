import { fail, ok, type ParseFailureReason, type Result } from '../../result'
import type { ReadingWarning, ReadResume } from '../schema'
import { buildResume } from './build'
import { isIconFont } from './glyphs'
import { hiddenText } from './hidden'
import { lettersOf } from './line'
import { linesOfPdf } from './lines'
import { remembering } from './memory'
import type { PdfPage, PdfSource, WordSource } from './source'
import { linesOfWord } from './word'

/** Fewer letters than this is a page number or a stamp, not a text. */
const MIN_LETTERS = 20

/**
 * Reads a resume out of a PDF's positioned text. Fails with `parse_failed`:
 * `scanned` when its pages are pictures, `no_character_map` when their letters carry no text, `empty`
 * when there is nothing on them. `asOf` is the day of reading, for the warnings;
 * without it no date is called a date in the future.
 */
export function readPdf(source: PdfSource, asOf: string | null = null): Result<ReadResume> {
	const readable = source.pages.filter((page) => isReadable(page))
	if (readable.length === 0) return fail({ code: 'parse_failed', reason: whyUnread(source.pages) })
	const warnings = [
		...unread(source, readable),
		...lostGlyphs(readable),
		...hiddenText(source.pages.flatMap((page) => page.hidden))
	]
	return remembering(() => {
		const lines = linesOfPdf({ ...source, pages: readable })
		return ok(buildResume(lines, source.totalPages, warnings, asOf))
	})
}

/** Reads a resume out of a DOCX's paragraphs. Fails with `parse_failed`/`empty` when it holds no text. */
export function readWord(source: WordSource, asOf: string | null = null): Result<ReadResume> {
	const lines = linesOfWord(source)
	const letters = lines.reduce((sum, line) => sum + lettersOf(line.text), 0)
	if (letters < MIN_LETTERS) return fail({ code: 'parse_failed', reason: 'empty' })
	return remembering(() => ok(buildResume(lines, 0, hiddenText(source.hidden), asOf)))
}

/** Text in plenty that is no text comes from fonts that do not say which letters their glyphs are. */
function whyUnread(pages: PdfPage[]): ParseFailureReason {
	const text = pages.flatMap((page) => page.items.map((item) => item.text)).join('')
	if (text.replace(/\s/g, '').length >= MIN_LETTERS) return 'no_character_map'
	return pages.some((page) => page.painted || text !== '') ? 'scanned' : 'empty'
}

/** A page whose letters are text, and not the private glyphs of a font without a Unicode table. */
function isReadable(page: PdfPage): boolean {
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

function unread(source: PdfSource, readable: PdfPage[]): ReadingWarning[] {
	const numbers = Array.from({ length: source.totalPages }, (_, i) => i + 1).filter((number) => {
		const page = source.pages.find((one) => one.number === number)
		return (
			!readable.some((one) => one.number === number) &&
			(!page || page.painted || page.items.length > 0)
		)
	})
	if (numbers.length === 0) return []
	const which = numbers.length === 1 ? `page ${numbers[0]}` : `pages ${numbers.join(', ')}`
	return [
		{
			code: 'pages_unread',
			message: `We could not read ${which}: there is no text on it that can be copied. Please add what stands there.`
		}
	]
}

/** Private glyphs amid words are letters or digits whose meaning the file keeps to itself. */
function lostGlyphs(pages: PdfPage[]): ReadingWarning[] {
	const lost = pages
		.flatMap((page) => page.items)
		.filter((item) => !isIconFont(item.fontName) && !/dingbat|symbol/i.test(item.fontName))
		.reduce((sum, item) => sum + (item.text.match(/[\ue000-\uf8ff]/g)?.length ?? 0), 0)
	if (lost < 4) return []
	return [
		{
			code: 'characters_unread',
			message: `We could not read ${lost} characters, perhaps digits in a special font. Please compare with your file.`
		}
	]
}
