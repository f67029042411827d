import { useSyncExternalStore } from 'react'

/** Whether a media query matches, also when that changes; `first` until the page runs in a browser. */
export function useMedia(query: string, first: boolean): boolean {
	return useSyncExternalStore(
		(changed) => {
			const media = matchMedia(query)
			media.addEventListener('change', changed)
			return () => media.removeEventListener('change', changed)
		},
		() => matchMedia(query).matches,
		() => first
	)
}
