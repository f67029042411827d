import type { Line } from './line'
import { linesOfPdf } from './lines'
import type { PdfSource, WordSource } from './source'
import { linesOfWord } from './word'

/** Plain text of a PDF in reading order, a line for a line, an empty one where the page leaves a gap. */
export function pdfText(source: PdfSource): string {
	return plain(linesOfPdf(source))
}

/** Plain text of a DOCX in reading order, a line for a paragraph. */
export function wordText(source: WordSource): string {
	return plain(linesOfWord(source))
}

function plain(lines: Line[]): string {
	return lines.map((line) => line.text).join('\n')
}
