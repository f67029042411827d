import type { PDFPageProxy, RenderTask } from 'pdfjs-dist'
import { type RefObject, useEffect } from 'react'

/** Draws a page when it comes near the screen, and again when its width has changed. */
export function useDrawnPage(page: PDFPageProxy, ref: RefObject<HTMLCanvasElement | null>): void {
	useEffect(() => {
		const canvas = ref.current
		if (!canvas) return
		let task: RenderTask | null = null
		let drawnWidth = 0
		let near = false
		const draw = () => {
			const width = Math.round(canvas.clientWidth * Math.min(2, window.devicePixelRatio))
			if (!near || width === 0 || width === drawnWidth) return
			drawnWidth = width
			task?.cancel()
			const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
			canvas.width = width
			canvas.height = Math.round(viewport.height)
			task = page.render({ canvas, viewport })
			// A page that was cancelled is drawn anew; one that cannot be drawn stays blank paper.
			task.promise.catch(() => {})
		}
		const sized = new ResizeObserver(draw)
		const met = new IntersectionObserver(
			([entry]) => {
				near ||= entry?.isIntersecting ?? false
				draw()
			},
			{ rootMargin: '600px' }
		)
		sized.observe(canvas)
		met.observe(canvas)
		return () => {
			sized.disconnect()
			met.disconnect()
			task?.cancel()
		}
	}, [page, ref])
}
