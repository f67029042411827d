/** Room for the notes beside the sheet, and for the account as well. */
const margin = '(min-width: 64rem)'
const columns = '(min-width: 80rem)'

export function hasMargin(): boolean {
	return window.matchMedia(margin).matches
}

export function hasColumns(): boolean {
	return window.matchMedia(columns).matches
}

/** Scrolls to something that cannot be seen; above the panel where one covers half the screen. */
export function reveal(element: Element | null | undefined): void {
	if (!element) return
	const { top, bottom } = element.getBoundingClientRect()
	const foot = window.innerHeight * (hasMargin() ? 0.85 : 0.3)
	if (top >= 16 && bottom <= foot) return
	const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
	element.scrollIntoView({
		block: hasMargin() ? 'center' : 'start',
		behavior: calm ? 'auto' : 'smooth'
	})
}
