import { useSyncExternalStore } from 'react'

function listen(change: () => void): () => void {
	window.addEventListener('online', change)
	window.addEventListener('offline', change)
	return () => {
		window.removeEventListener('online', change)
		window.removeEventListener('offline', change)
	}
}

/** Whether the browser has a connection; the server, which cannot know, says yes. */
export function useOnline(): boolean {
	return useSyncExternalStore(
		listen,
		() => navigator.onLine,
		() => true
	)
}
