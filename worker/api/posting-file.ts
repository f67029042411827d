import { fail, ok, type ParseFailureReason, type Result } from '../../src/result'
import { legibleText, wordText } from '../../src/resume/reading/text'
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
			return toPaste(legibleText(source.value))
		}
		case 'docx': {
			const source = await extractWord(bytes)
			return source.ok ? orWithout(wordText(source.value)) : source
		}
		case 'text':
			return ok(new TextDecoder().decode(bytes))
		case null:
			return otherText(file)
	}
}

function orWithout(text: string): Result<string> {
	return text.trim() === '' ? toPaste(fail({ code: 'parse_failed', reason: 'empty' })) : ok(text)
}

/** A person who has a job description as a file can always copy what it says. */
const pasteWords: Partial<Record<ParseFailureReason, string>> = {
	scanned:
		'This file is a scan: its pages are pictures without text. Paste the text of the job description instead.',
	no_character_map:
		'The fonts of this file do not say which letters they show, so its text cannot be read. Paste the text of the job description instead.',
	empty: 'This file holds no text. Paste the text of the job description instead.'
}

function toPaste(read: Result<string>): Result<string> {
	if (read.ok || read.failure.code !== 'parse_failed') return read
	const message = pasteWords[read.failure.reason]
	return message ? fail({ ...read.failure, message }) : read
}

/** Editors on Windows save text as UTF-16 with a byte order mark, or in the local code page. */
function otherText({ bytes, name, mediaType }: PostingFile): Result<string> {
	const announced = /\.txt$/i.test(name) || mediaType.startsWith('text/plain')
	const mark = announced ? (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0) : 0
	if (mark === 0xfffe) return ok(new TextDecoder('utf-16le').decode(bytes))
	if (mark === 0xfeff) return ok(new TextDecoder('utf-16be').decode(bytes))
	const binary = bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))
	if (announced && bytes.length > 0 && !binary) {
		return orWithout(new TextDecoder('windows-1252').decode(bytes))
	}
	return fail({
		code: 'unsupported_format',
		message: 'Upload a PDF, a Word document (DOCX) or a text file (TXT), or paste the text.'
	})
}
