import { type RefObject, useCallback, useEffect, useRef } from 'react'

/**
 * A line that counts as something else moves, and takes the focus out of the page with it.
 * Gives back what to call before such a move; the focus follows the line, or goes to
 * `otherwise` where the line is folded away or gone.
 */
export function useKeptFocus(state: unknown, otherwise: RefObject<HTMLElement | null>): () => void {
	const wanted = useRef<string | null>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: any new state may have moved the line
	useEffect(() => {
		const words = wanted.current
		if (words === null) return
		wanted.current = null
		const lost = document.activeElement === null || document.activeElement === document.body
		if (!lost) return
		const lines = [...document.querySelectorAll<HTMLElement>('[data-sentence]')]
		const line = lines.find((one) => one.dataset.sentence === words)
		const select = line?.querySelector('select')
		const into = select?.offsetParent ? select : otherwise.current
		into?.focus()
	}, [state, otherwise])
	return useCallback(() => {
		const line = document.activeElement?.closest<HTMLElement>('[data-sentence]')
		wanted.current = line?.dataset.sentence ?? null
	}, [])
}
