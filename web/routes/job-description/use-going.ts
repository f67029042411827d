import { type RefObject, useCallback, useEffect, useState } from 'react'
import { revealInside } from '../workspace/reveal'
import { listId, textId } from './places'
import type { Side } from './reading-context'

/**
 * What is looked at, on both sides, and which side a small screen shows. Where both are in
 * sight, the text follows what has the focus in the list.
 */
export function useGoing(text: RefObject<HTMLElement | null>) {
	const [side, setSide] = useState<Side>('list')
	const [active, setActive] = useState<string | null>(null)
	const [target, setTarget] = useState<{ id: string; side: Side } | null>(null)
	const go = useCallback((id: string, to: Side) => {
		setActive(id)
		setSide(to)
		setTarget({ id, side: to })
	}, [])
	useEffect(() => {
		if (!target) return
		const name = target.side === 'text' ? textId(target.id) : listId(target.id)
		const element = document.getElementById(name)
		element?.focus({ preventScroll: true })
		element?.scrollIntoView({ block: 'nearest' })
	}, [target])
	useEffect(() => {
		if (!active || text.current?.contains(document.activeElement)) return
		revealInside(document.getElementById(textId(active)))
	}, [active, text])
	return { side, setSide, active, look: setActive, go }
}
