import { type RefObject, useEffect, useRef } from 'react'

/**
 * Puts the focus on the first field that is marked wrong, or on what is wrong with all of the form,
 * each time an answer with problems arrives. Give the returned ref to the form, and the action's data here.
 */
export function useFocusFirstError(answer: unknown): RefObject<HTMLFormElement | null> {
	const form = useRef<HTMLFormElement>(null)
	useEffect(() => {
		if (!answer) return
		form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus()
	}, [answer])
	return form
}
