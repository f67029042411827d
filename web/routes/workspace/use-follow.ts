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
		if (!active || !main.current) return
		const note = noteOf(active)
		reveal(lineOf(main.current, active), note?.offsetHeight)
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
	const note = noteOf(id)
	if (!note?.contains(document.activeElement)) note?.focus({ preventScroll: true })
}

/** The note of a change where it can be seen: in the margin, in the list or in the panel. */
function noteOf(id: string): HTMLElement | undefined {
	const notes = document.querySelectorAll<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
	return [...notes].find((note) => note.offsetParent !== null)
}
