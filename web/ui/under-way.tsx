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
					<div className="fixed inset-x-0 top-0 z-50 h-0.5 origin-left scale-x-90 bg-accent transition-[scale] duration-[6s] ease-out motion-reduce:transition-none starting:scale-x-0" />
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
		const timer = setTimeout(() => setWaiting(true), momentMs)
		return () => {
			clearTimeout(timer)
			setWaiting(false)
		}
	}, [under])
	useEffect(() => {
		const main = document.getElementById('main')
		if (!waiting || !main) return
		main.ariaBusy = 'true'
		return () => {
			main.ariaBusy = null
		}
	}, [waiting])
	return waiting
}
