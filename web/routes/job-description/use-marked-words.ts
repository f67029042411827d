import { type RefObject, useEffect, useState } from 'react'

const longest = 4000

/** The words of the text that the person has marked at the moment; null when there are none. */
export function useMarkedWords(text: RefObject<HTMLElement | null>): string | null {
	const [words, setWords] = useState<string | null>(null)
	useEffect(() => {
		const read = () => {
			const selection = document.getSelection()
			const inside =
				selection &&
				!selection.isCollapsed &&
				text.current?.contains(selection.anchorNode) &&
				text.current.contains(selection.focusNode)
			const marked = inside ? selection.toString().replace(/\s+/g, ' ').trim() : ''
			setWords(marked.length >= 2 && marked.length <= longest ? marked : null)
		}
		document.addEventListener('selectionchange', read)
		return () => document.removeEventListener('selectionchange', read)
	}, [text])
	return words
}
