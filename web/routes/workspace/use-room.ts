import { useSyncExternalStore } from 'react'
import { columns, margin } from './reveal'

/**
 * Whether there is room for the notes beside the sheet, and for the account as well. Until the
 * page runs in a browser there is, but on a phone, which never has it.
 */
export function useRoom(phone: boolean): { margin: boolean; columns: boolean } {
	return { margin: useFits(margin, !phone), columns: useFits(columns, !phone) }
}

function useFits(query: string, first: boolean): boolean {
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
