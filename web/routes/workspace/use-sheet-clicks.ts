import { type RefObject, useEffect } from 'react'

/** A click on changed words does what their number does; the number is what keys reach. */
export function useSheetClicks(
	main: RefObject<HTMLElement | null>,
	onPick: (id: string) => void
): void {
	useEffect(() => {
		const element = main.current
		if (!element) return
		const onClick = (event: MouseEvent) => {
			if (!(event.target instanceof Element) || event.target.closest('button, a')) return
			if (getSelection()?.isCollapsed === false) return
			const id = event.target.closest<HTMLElement>('[data-change]')?.dataset.change
			if (id) onPick(id)
		}
		element.addEventListener('click', onClick)
		return () => element.removeEventListener('click', onClick)
	}, [main, onPick])
}
