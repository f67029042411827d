import { useEffect, useEffectEvent, useState } from 'react'

const shownMilliseconds = 6_000
/** For one that offers something to do; shorter than the time to take a deletion back. */
const offeredMilliseconds = 8_000
/** As long as the transition that takes it away. */
const leavingMilliseconds = 150

/**
 * How long a toast is there: six or eight seconds, but not while somebody points at it or is in it,
 * or until `leave` when it stays. `hold` goes on its element; `onGone` is called at the end.
 */
export function useToastLife(
	{ stays, offers }: { stays: boolean; offers: boolean },
	onGone: () => void
) {
	const [held, setHeld] = useState(false)
	const [leaving, setLeaving] = useState(false)
	const end = useEffectEvent(onGone)
	useEffect(() => {
		if (leaving) {
			const timer = setTimeout(() => end(), leavingMilliseconds)
			return () => clearTimeout(timer)
		}
		if (held || stays) return
		const timer = setTimeout(
			() => setLeaving(true),
			offers ? offeredMilliseconds : shownMilliseconds
		)
		return () => clearTimeout(timer)
	}, [held, leaving, stays, offers])
	return {
		leaving,
		leave: () => {
			setLeaving(true)
			// Who dismissed it by key stood in it: they go on in the page, not at its top.
			document.getElementById('main')?.focus({ preventScroll: true })
		},
		hold: {
			onPointerEnter: () => setHeld(true),
			onPointerLeave: () => setHeld(false),
			onFocus: () => setHeld(true),
			onBlur: () => setHeld(false)
		}
	}
}
