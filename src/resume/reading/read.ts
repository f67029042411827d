import { fail, ok, type Result } from '../../result'
import type { ReadingWarning, ReadResume } from '../schema'
import { buildResume } from './build'
import { isIconFont } from './glyphs'
import { hiddenText } from './hidden'
import { isReadable, MIN_LETTERS, whyUnread } from './legible'
import { lettersOf } from './line'
import { linesOfPdf } from './lines'
import { remembering } from './memory'
import type { PdfPage, PdfSource, WordSource } from './source'
import { linesOfWord } from './word'

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
		.reduce((sum, item) => sum + (item.text.match(/[\ue000-\uf000\uf003-\uf8ff]/g)?.length ?? 0), 0)
	if (lost < 4) return []
	return [
		{
			code: 'characters_unread',
			message: `We could not read ${lost} characters, perhaps digits in a special font. Please compare with your file.`
		}
	]
}
