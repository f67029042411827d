import { type RefObject, useEffect } from 'react'

/**
 * Tells the browser how much the footer covers, so that whatever gets the focus or is
 * scrolled to stands above it (WCAG 2.4.11, Focus Not Obscured).
 */
export function useFootRoom(footer: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const element = footer.current
		if (!element) return
		const { style } = document.documentElement
		const observer = new ResizeObserver(() => {
			style.scrollPaddingBottom = `${element.offsetHeight + 16}px`
		})
		observer.observe(element)
		return () => {
			observer.disconnect()
			style.scrollPaddingBottom = ''
		}
	}, [footer])
}
