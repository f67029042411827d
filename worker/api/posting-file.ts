import { fail, ok, type Result } from '../../src/result'
import { pdfText, wordText } from '../../src/resume/reading/text'
import { sniffFormat } from '../adapters/format'
import { extractPdf } from '../adapters/pdf'
import { extractWord } from '../adapters/word'

/** A file as it was sent; its name and type are what the sender says, its bytes what counts. */
export type PostingFile = { bytes: Uint8Array; name: string; mediaType: string }

/**
 * The text of a job description's file (PDF, DOCX or TXT by its content), not yet
 * sanitized. Fails with `unsupported_format`, or `parse_failed` and its reason.
 */
export async function postingFileText(file: PostingFile): Promise<Result<string>> {
	const { bytes } = file
	switch (sniffFormat(bytes)) {
		case 'pdf': {
			const source = await extractPdf(bytes)
			if (!source.ok) return source
			const painted = source.value.pages.some((page) => page.painted)
			return orWithout(pdfText(source.value), painted ? 'scanned' : 'empty')
		}
		case 'docx': {
			const source = await extractWord(bytes)
			return source.ok ? orWithout(wordText(source.value), 'empty') : source
		}
		case 'text':
			return ok(new TextDecoder().decode(bytes))
		case null:
			return otherText(file)
	}
}

function orWithout(text: string, reason: 'scanned' | 'empty'): Result<string> {
	return text.trim() === '' ? fail({ code: 'parse_failed', reason }) : ok(text)
}

/** Editors on Windows save text as UTF-16 with a byte order mark, or in the local code page. */
function otherText({ bytes, name, mediaType }: PostingFile): Result<string> {
	const announced = /\.txt$/i.test(name) || mediaType.startsWith('text/plain')
	const mark = announced ? (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0) : 0
	if (mark === 0xfffe) return ok(new TextDecoder('utf-16le').decode(bytes))
	if (mark === 0xfeff) return ok(new TextDecoder('utf-16be').decode(bytes))
	const binary = bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))
	if (announced && bytes.length > 0 && !binary) {
		return orWithout(new TextDecoder('windows-1252').decode(bytes), 'empty')
	}
	return fail({
		code: 'unsupported_format',
		message: 'Upload a PDF, a Word document (DOCX) or a text file (TXT), or paste the text.'
	})
}
