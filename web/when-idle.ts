/**
 * Calls once the browser has nothing else to do, in two seconds at the latest; gives what calls it
 * off. Not every browser says when it is idle; a moment does there.
 */
export function whenIdle(run: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const handle = requestIdleCallback(run, { timeout: 2000 })
		return () => cancelIdleCallback(handle)
	}
	const timer = setTimeout(run, 500)
	return () => clearTimeout(timer)
}
