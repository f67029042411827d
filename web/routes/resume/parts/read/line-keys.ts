import type { KeyboardEvent } from 'react'
import type { Place } from '../../../../../src/resume/editing/add'
import type { Text } from '../../../../../src/resume/schema'
import type { DeskView } from '../../desk-context'

/** Enter adds a line below; Backspace takes an empty one away. */
export function lineKeys({ add, edit }: DeskView, below: Place, { id, text }: Text) {
	return (event: KeyboardEvent<HTMLTextAreaElement>) => {
		if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
			event.preventDefault()
			add(below)
		}
		if (event.key === 'Backspace' && text === '') {
			event.preventDefault()
			edit({ type: 'remove', id })
		}
	}
}
