import { type RefObject, useEffect, useRef, useState } from 'react'

type Measured = { fontSize: string; lineHeight: string; color: string; backgroundColor: string }

const nothing: Measured = { fontSize: '', lineHeight: '', color: '', backgroundColor: '' }

/** What the browser made of an element's styles; empty until it has drawn it. */
export function useComputed<E extends Element>(): [RefObject<E | null>, Measured] {
	const ref = useRef<E>(null)
	const [measured, setMeasured] = useState(nothing)
	useEffect(() => {
		if (!ref.current) return
		const { fontSize, lineHeight, color, backgroundColor } = getComputedStyle(ref.current)
		setMeasured({ fontSize, lineHeight, color, backgroundColor })
	}, [])
	return [ref, measured]
}
