import { type RefObject, useCallback, useEffect, useRef } from 'react'

type Wanted = { words: string; byKeys: boolean }

/**
 * A line that counts as something else moves, and takes the focus out of the page with it.
 * Gives back what to call before such a move; the focus follows the line, so that arrow keys
 * go on with it, or goes to `otherwise` where the line is folded away or gone. The page
 * scrolls there only for those who use keys.
 */
export function useKeptFocus(state: unknown, otherwise: RefObject<HTMLElement | null>): () => void {
	const wanted = useRef<Wanted | null>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: any new state may have moved the line
	useEffect(() => {
		if (!wanted.current) return
		const { words, byKeys } = wanted.current
		wanted.current = null
		const lost = document.activeElement === null || document.activeElement === document.body
		if (!lost) return
		const lines = [...document.querySelectorAll<HTMLElement>('[data-sentence]')]
		const line = lines.find((one) => one.dataset.sentence === words)
		const select = line?.querySelector('select')
		const into = select?.checkVisibility() ? select : otherwise.current
		into?.focus({ preventScroll: !byKeys })
	}, [state, otherwise])
	return useCallback(() => {
		const focused = document.activeElement
		const words = focused?.closest<HTMLElement>('[data-sentence]')?.dataset.sentence
		const byKeys = focused?.matches(':focus-visible') ?? false
		wanted.current = words === undefined ? null : { words, byKeys }
	}, [])
}
