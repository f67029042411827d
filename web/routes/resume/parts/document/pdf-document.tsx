import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useMemo, useState } from 'react'
import { Button } from '../../../../ui/button'
import { Spinner } from '../../../../ui/spinner'
import { type Box, boxesByPage } from '../../places'
import { usePdf } from '../../use-pdf'
import type { DocumentProps } from './document-pane'
import { PdfPage } from './pdf-page'

const none: Box[] = []

/** The pages of the uploaded PDF, with a place on them for each text that was read. */
export function PdfDocument({ resumeId, resume, provenance }: DocumentProps) {
	const pdf = usePdf(resumeId)
	const [pages, setPages] = useState<PDFPageProxy[]>([])
	const document = pdf.kind === 'open' ? pdf.document : null
	const boxes = useMemo(() => boxesByPage(resume, provenance), [resume, provenance])
	useEffect(() => {
		if (!document) return
		let gone = false
		const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
		Promise.all(numbers.map((number) => document.getPage(number))).then(
			(all) => !gone && setPages(all),
			() => !gone && setPages([])
		)
		return () => {
			gone = true
		}
	}, [document])
	if (pdf.kind === 'failed') {
		return (
			<div role="alert" className="flex flex-col items-start gap-3 text-sm">
				<p>{pdf.message}</p>
				<Button look="secondary" size="small" onClick={pdf.retry}>
					Try again
				</Button>
			</div>
		)
	}
	if (pages.length === 0) {
		return (
			<p role="status" className="flex items-center gap-2 text-sm text-soft">
				<Spinner /> Opening your document …
			</p>
		)
	}
	return (
		<ol className="flex flex-col gap-4">
			{pages.map((page) => (
				<li key={page.pageNumber}>
					<PdfPage page={page} count={pages.length} boxes={boxes.get(page.pageNumber) ?? none} />
				</li>
			))}
		</ol>
	)
}
