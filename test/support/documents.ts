import emptyDocx from '../fixtures/empty.docx?url&inline'
import encryptedPdf from '../fixtures/encrypted.pdf?url&inline'
import postingText from '../fixtures/sample-posting.txt?raw'
import sampleDocx from '../fixtures/sample-resume.docx?url&inline'
import samplePdf from '../fixtures/sample-resume.pdf?url&inline'
import scannedPdf from '../fixtures/scanned.pdf?url&inline'
import textRenamedPdf from '../fixtures/text-renamed.pdf?url&inline'
import truncatedPdf from '../fixtures/truncated.pdf?url&inline'

/** The documents of `test/fixtures` as bytes, for tests inside workerd, which has no files. */
export const documents = {
	emptyDocx: bytesOf(emptyDocx),
	encryptedPdf: bytesOf(encryptedPdf),
	sampleDocx: bytesOf(sampleDocx),
	samplePdf: bytesOf(samplePdf),
	scannedPdf: bytesOf(scannedPdf),
	textRenamedPdf: bytesOf(textRenamedPdf),
	truncatedPdf: bytesOf(truncatedPdf)
}
export { postingText }

function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (char) =>
		char.charCodeAt(0)
	)
}
