import { type RefObject, useEffect } from 'react'

/**
 * Tells how much the footer covers, so that whatever gets the focus or is scrolled to stands
 * above it (WCAG 2.4.11, Focus Not Obscured). Not while somebody writes in the footer itself:
 * the browser would move the sheet away to make room for what is in sight already.
 */
export function useFootRoom(footer: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const element = footer.current
		if (!element) return
		const { style } = document.documentElement
		const measure = () => {
			const room = `${element.offsetHeight + 16}px`
			style.setProperty('--foot-room', room)
			style.scrollPaddingBottom = element.contains(document.activeElement) ? '' : room
		}
		const letGo = () => {
			style.scrollPaddingBottom = ''
		}
		const observer = new ResizeObserver(measure)
		observer.observe(element)
		element.addEventListener('pointerdown', letGo)
		element.addEventListener('focusin', measure)
		// The focus has moved on only after this event.
		const later = () => setTimeout(measure)
		element.addEventListener('focusout', later)
		return () => {
			observer.disconnect()
			element.removeEventListener('pointerdown', letGo)
			element.removeEventListener('focusin', measure)
			element.removeEventListener('focusout', later)
			style.removeProperty('--foot-room')
			letGo()
		}
	}, [footer])
}
