import { score } from '../../src/alignment/score'
import { readPosting } from '../../src/posting/read'
import { sanitizePosting } from '../../src/posting/sanitize'
import type { Posting } from '../../src/posting/schema'
import { readPdf, readWord } from '../../src/resume/reading/read'
import type { Resume } from '../../src/resume/schema'
import { sniffFormat } from '../../worker/adapters/format'
import { extractPdf } from '../../worker/adapters/pdf'
import { extractWord } from '../../worker/adapters/word'

/** Reads a PDF or DOCX as an upload is read. Null when it cannot be read. */
export async function readDocument(bytes: Uint8Array): Promise<Resume | null> {
	switch (sniffFormat(bytes)) {
		case 'pdf': {
			const source = await extractPdf(bytes)
			const read = source.ok ? readPdf(source.value) : source
			return read.ok ? read.value.resume : null
		}
		case 'docx': {
			const source = await extractWord(bytes)
			const read = source.ok ? readWord(source.value) : source
			return read.ok ? read.value.resume : null
		}
		default:
			return null
	}
}

/** Reads a job description as a pasted one is read. */
export function readPasted(text: string): Posting {
	return readPosting(sanitizePosting(text))
}

export { score }
