import { useMedia } from '../../use-media'
import { columns, margin } from './reveal'

/**
 * Whether there is room for the notes beside the sheet, and for the account as well. Until the
 * page runs in a browser there is, but on a phone, which never has it.
 */
export function useRoom(phone: boolean): { margin: boolean; columns: boolean } {
	return { margin: useMedia(margin, !phone), columns: useMedia(columns, !phone) }
}
