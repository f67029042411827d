/** Puts the cursor into the first of these fields that is on the page. */
export function focusField(keys: string[]): void {
	for (const key of keys) {
		const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`)
		if (!field) continue
		field.focus()
		return
	}
}

/** Brings a place into the middle of what scrolls around it; the page itself moves only where it must. */
export function bringIntoView(place: Element): void {
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches
	const pane = place.closest('[data-pane]')
	const behavior = still ? 'auto' : 'smooth'
	if (!pane || pane.scrollHeight <= pane.clientHeight) {
		place.scrollIntoView({ block: 'center', behavior })
		return
	}
	const at = place.getBoundingClientRect()
	const around = pane.getBoundingClientRect()
	pane.scrollTo({ top: pane.scrollTop + at.top - around.top - pane.clientHeight / 3, behavior })
}
