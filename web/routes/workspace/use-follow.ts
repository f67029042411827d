import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { reveal } from './reveal'
import { lineOf } from './use-note-tops'

/**
 * Keeps eye and focus with the active change: its line is brought into view, and the focus
 * goes to its note when a key or the sheet asked for it, or when what had it has gone.
 * Gives back what to call before such a move.
 */
export function useFollow(
	main: RefObject<HTMLElement | null>,
	active: string | null,
	state: unknown
): () => void {
	const wanted = useRef(false)
	useEffect(() => {
		if (active && main.current) reveal(lineOf(main.current, active))
	}, [main, active])
	// biome-ignore lint/correctness/useExhaustiveDependencies: any decision may take the focus away
	useEffect(() => {
		const lost = document.activeElement === null || document.activeElement === document.body
		if (active && (wanted.current || lost)) focusNote(active)
		wanted.current = false
	}, [active, state])
	return useCallback(() => {
		wanted.current = true
	}, [])
}

function focusNote(id: string): void {
	const notes = document.querySelectorAll<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
	const seen = [...notes].find((note) => note.offsetParent !== null)
	if (!seen?.contains(document.activeElement)) seen?.focus({ preventScroll: true })
}
