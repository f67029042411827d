import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { PdfData } from './pdf-data'

GlobalWorkerOptions.workerSrc = workerUrl

/**
 * Opens a PDF for drawing. No script of the file ever runs, nothing is fetched from elsewhere,
 * and no WebAssembly is used, which our content security policy forbids: pictures that need it
 * (JPEG 2000, JBIG2) stay blank.
 */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
	return getDocument({
		data: bytes,
		BinaryDataFactory: PdfData,
		cMapUrl: '/',
		cMapPacked: true,
		standardFontDataUrl: '/',
		useWorkerFetch: false,
		useWasm: false,
		verbosity: 0
	}).promise
}
