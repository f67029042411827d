import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether the element has come onto the screen; what is folded away or further down has not. */
export function useSeen<E extends Element>(): [RefObject<E | null>, boolean] {
	const ref = useRef<E>(null)
	const [seen, setSeen] = useState(false)
	useEffect(() => {
		if (seen || !ref.current) return
		const met = new IntersectionObserver(([entry]) => {
			if (entry?.isIntersecting) setSeen(true)
		})
		met.observe(ref.current)
		return () => met.disconnect()
	}, [seen])
	return [ref, seen]
}
