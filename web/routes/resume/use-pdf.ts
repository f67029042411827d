import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { offlineWords } from '../../offline-words'

export type PdfState =
	| { kind: 'loading' }
	| { kind: 'open'; document: PDFDocumentProxy }
	| { kind: 'failed'; message: string; retry: () => void }

/** Fetches the file and what draws it, once it is to be seen. */
export function usePdf(resumeId: string): PdfState {
	const [state, setState] = useState<PdfState>({ kind: 'loading' })
	const [tries, setTries] = useState(0)
	// biome-ignore lint/correctness/useExhaustiveDependencies: a further try fetches it again
	useEffect(() => {
		let gone = false
		let opened: PDFDocumentProxy | null = null
		setState({ kind: 'loading' })
		const failed = (message: string) => {
			if (!gone) setState({ kind: 'failed', message, retry: () => setTries((n) => n + 1) })
		}
		open(resumeId).then(
			(document) => {
				opened = document
				if (gone) void document.loadingTask.destroy()
				else setState({ kind: 'open', document })
			},
			(error) =>
				failed(
					error instanceof TypeError
						? offlineWords
						: 'We could not show this file here. Download it to look at it.'
				)
		)
		return () => {
			gone = true
			void opened?.loadingTask.destroy()
		}
	}, [resumeId, tries])
	return state
}

async function open(resumeId: string): Promise<PDFDocumentProxy> {
	const [file, { openPdf }] = await Promise.all([
		fetch(`/api/v1/resumes/${resumeId}/file`),
		import('./open-pdf.client')
	])
	if (!file.ok) throw new Error(`The file was answered with ${file.status}`)
	return openPdf(new Uint8Array(await file.arrayBuffer()))
}
