import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

/** Loads the page's data again every so often while something is under way and somebody looks. */
export function usePolling(active: boolean, everyMs = 1500) {
	const { revalidate } = useRevalidator()
	useEffect(() => {
		if (!active) return
		const timer = setInterval(() => {
			if (document.visibilityState === 'visible') revalidate()
		}, everyMs)
		return () => clearInterval(timer)
	}, [active, everyMs, revalidate])
}
