import { useSyncExternalStore } from 'react'

const query = '(min-width: 64rem)'

/** Whether both sides have room beside each other; false until the page runs in a browser. */
export function useWide(): boolean {
	return useSyncExternalStore(
		(changed) => {
			const media = matchMedia(query)
			media.addEventListener('change', changed)
			return () => media.removeEventListener('change', changed)
		},
		() => matchMedia(query).matches,
		() => false
	)
}
