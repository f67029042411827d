import { useEffect, useRef } from 'react'

/**
 * Leads who has just sent a resume to its card, once that stands there, unless they went elsewhere
 * meanwhile. Gives what keeps the id of the one that was sent.
 */
export function useFocusOnSent(shown: unknown) {
	const sent = useRef<string | null>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: each time there may be another card
	useEffect(() => {
		const card = document.querySelector<HTMLElement>(`a[href="/resumes/${sent.current}"]`)
		if (!card) return
		sent.current = null
		const at = document.activeElement
		if (at === document.body || at?.closest('[data-upload]')) card.focus()
	}, [shown])
	return sent
}
