import { z } from 'zod'
import { openChannel } from './pdf-channel'

export type Document = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>
export type Page = Awaited<ReturnType<Document['getPage']>>

/**
 * Where pdf.js would show fonts. It asks no more of it than whether it could; where it can, no
 * letter is turned into drawn shapes until showing has failed, and then `openChannel` says no.
 */
const screen = z
	.custom<HTMLDocument>((given) => typeof given === 'object' && given !== null && 'fonts' in given)
	.parse({ fonts: {} })

/** pdf.js, loaded once. */
export async function loadReader() {
	const { getResolvedPDFJS } = await import('unpdf')
	return await getResolvedPDFJS()
}

/**
 * Opens a PDF, hands it to `use`, and closes it. The bytes are given away, no picture is ever decoded
 * and no font made ready to be drawn. Throws what pdf.js throws for a file that it cannot open.
 */
export async function withDocument<Read>(
	bytes: Uint8Array,
	use: (document: Document) => Promise<Read>
): Promise<Read> {
	const { getDocumentProxy } = await import('unpdf')
	const { PDFWorker } = await loadReader()
	const worker = PDFWorker.create({ port: openChannel(), verbosity: 0 })
	try {
		const document = await getDocumentProxy(bytes, {
			worker,
			maxImageSize: 1,
			disableFontFace: false,
			ownerDocument: screen,
			verbosity: 0
		})
		try {
			return await use(document)
		} finally {
			await document.loadingTask.destroy()
		}
	} finally {
		worker.destroy()
	}
}
