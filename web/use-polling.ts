import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

/**
 * Loads the page's data again every so often while something is under way and somebody looks; it
 * goes on by itself after the connection was gone. What the page's action answered is then lost:
 * a page that has one keeps it by `useAnswer`.
 */
export function usePolling(active: boolean, everyMs = 1500) {
	const { revalidate } = useRevalidator()
	useEffect(() => {
		if (!active) return
		const timer = setInterval(async () => {
			if (document.visibilityState === 'visible' && navigator.onLine && (await isReachable()))
				revalidate()
		}, everyMs)
		return () => clearInterval(timer)
	}, [active, everyMs, revalidate])
}

/** Asked first, because a page whose data cannot be loaded gives way to the error page. */
async function isReachable(): Promise<boolean> {
	try {
		return (await fetch('/health')).ok
	} catch {
		return false
	}
}
