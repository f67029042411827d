import { fail, ok, type Result } from '../../result'
import { isReadable, whyUnread } from './legible'
import type { Line } from './line'
import { linesOfPdf } from './lines'
import type { PdfSource, WordSource } from './source'
import { linesOfWord } from './word'

/** Plain text of a PDF in reading order, a line for a line, an empty one where the page leaves a gap. */
export function pdfText(source: PdfSource): string {
	return plain(linesOfPdf(source))
}

/** The same of a PDF that may hold none: fails with `parse_failed` and why nothing can be read. */
export function legibleText(source: PdfSource): Result<string> {
	if (source.pages.some(isReadable)) return ok(pdfText(source))
	return fail({ code: 'parse_failed', reason: whyUnread(source.pages) })
}

/** Plain text of a DOCX in reading order, a line for a paragraph. */
export function wordText(source: WordSource): string {
	return plain(linesOfWord(source))
}

function plain(lines: Line[]): string {
	return lines.map((line) => line.text).join('\n')
}
