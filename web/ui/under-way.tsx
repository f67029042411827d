import { useEffect, useState } from 'react'
import { useNavigation } from 'react-router'

/** Shorter than that nobody waits, and a line would only flicker. */
const momentMs = 150

/**
 * A quiet line at the top, and a word, while the next page is on its way. The page that is there
 * stays until then, so that nothing moves twice.
 */
export function UnderWay() {
	const waiting = useWaiting()
	return (
		<div role="status">
			{waiting && (
				<>
					<span className="sr-only">Loading …</span>
					<div className="under-way" />
				</>
			)}
		</div>
	)
}

function useWaiting(): boolean {
	const under = useNavigation().state !== 'idle'
	const [waiting, setWaiting] = useState(false)
	useEffect(() => {
		if (!under) return
		const main = document.getElementById('main')
		const timer = setTimeout(() => {
			setWaiting(true)
			main?.setAttribute('aria-busy', 'true')
		}, momentMs)
		return () => {
			clearTimeout(timer)
			setWaiting(false)
			main?.removeAttribute('aria-busy')
		}
	}, [under])
	return waiting
}
