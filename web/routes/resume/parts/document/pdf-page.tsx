import type { PDFPageProxy } from 'pdfjs-dist'
import { useMemo, useRef } from 'react'
import type { Box } from '../../places'
import { useDrawnPage } from '../../use-drawn-page'
import { PlaceButton } from './place-button'

type Props = { page: PDFPageProxy; count: number; boxes: Box[] }

/** One page as its file draws it. Its places are measured in parts of the page, so they grow with it. */
export function PdfPage({ page, count, boxes }: Props) {
	const canvas = useRef<HTMLCanvasElement>(null)
	const { width, height } = useMemo(() => page.getViewport({ scale: 1 }), [page])
	useDrawnPage(page, canvas)
	const seen = new Set<string>()
	return (
		<div className="paper relative overflow-hidden" style={{ aspectRatio: `${width} / ${height}` }}>
			<canvas
				ref={canvas}
				role="img"
				aria-label={`Page ${page.pageNumber} of ${count} of your document`}
				className="absolute inset-0 size-full mix-blend-multiply"
			/>
			{boxes.map((box) => {
				const first = !seen.has(box.key)
				seen.add(box.key)
				return (
					<PlaceButton
						key={`${box.key} ${box.x} ${box.y}`}
						name={box.key}
						first={first}
						style={{
							left: `${(100 * (box.x - 2)) / width}%`,
							top: `${(100 * (box.y - 1)) / height}%`,
							width: `${(100 * (box.width + 4)) / width}%`,
							height: `${(100 * (box.height * 1.15 + 1)) / height}%`,
							// Of two that overlap the smaller one can always be pressed.
							zIndex: Math.max(1, 1000 - Math.round((box.width * box.height) / 100))
						}}
					/>
				)
			})}
		</div>
	)
}
