import { useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * What the page's action answered, until somebody goes on: React Router forgets it whenever the
 * page's data is loaded again, as a page that polls does every other second.
 */
export function useAnswer<T>(answer: T | undefined): T | undefined {
	const { key } = useLocation()
	const kept = useRef<{ key: string; answer: T } | null>(null)
	if (answer !== undefined) kept.current = { key, answer }
	return kept.current?.key === key ? kept.current.answer : undefined
}
