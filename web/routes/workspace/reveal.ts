/** Room for the notes beside the sheet, and for the account as well. */
export const margin = '(min-width: 64rem)'
export const columns = '(min-width: 80rem)'

export function hasMargin(): boolean {
	return window.matchMedia(margin).matches
}

export function hasColumns(): boolean {
	return window.matchMedia(columns).matches
}

/**
 * Scrolls to something that cannot be seen whole between the top of the window and what
 * covers its foot. `height` is what must be seen below its top, when that is more than itself.
 */
export function reveal(element: Element | null | undefined, height = 0): void {
	if (!element) return
	const box = element.getBoundingClientRect()
	const { style } = document.documentElement
	const covered = Number.parseFloat(style.getPropertyValue('--foot-room')) || 0
	const free = window.innerHeight - covered
	const bottom = box.top + Math.max(box.height, height)
	if (box.top >= 16 && bottom <= free) return
	const above = Math.max(16, (free - (bottom - box.top)) / 3)
	window.scrollBy({ top: box.top - above, behavior: pace() })
}

/** The same inside what scrolls around it; the page itself stays where it is. */
export function revealInside(element: Element | null | undefined): void {
	let around = element?.parentElement
	while (around && around.scrollHeight <= around.clientHeight) around = around.parentElement
	if (!element || !around || around === document.documentElement) return
	const { top, height } = around.getBoundingClientRect()
	const down = element.getBoundingClientRect().top - top - height / 3
	around.scrollBy({ top: down, behavior: pace() })
}

function pace(): ScrollBehavior {
	return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}
