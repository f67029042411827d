import { useMedia } from '../../use-media'

/** Whether both sides have room beside each other; false until the page runs in a browser. */
export function useWide(): boolean {
	return useMedia('(min-width: 64rem)', false)
}
