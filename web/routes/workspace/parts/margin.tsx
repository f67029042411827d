import { type RefObject, useRef } from 'react'
import { useDesk } from '../desk-context'
import { filtered } from '../filter'
import { useNoteTops } from '../use-note-tops'
import { Note } from './note'

/** The notes beside the sheet, each at the height of its line where there is room. */
export function Margin({ sheet }: { sheet: RefObject<HTMLElement | null> }) {
	const { desk, state } = useDesk()
	const shown = filtered(desk.suggestions, state.filter, state.choice, state.active)
	const column = useRef<HTMLOListElement>(null)
	const tops = useNoteTops(sheet, column, state.active, state)
	return (
		<ol ref={column} aria-label="Notes on the changes" className="relative">
			{shown.map((suggestion) => {
				const top = tops?.get(suggestion.id)
				return (
					<li
						key={suggestion.id}
						data-note-box={suggestion.id}
						className="mb-2 transition-[top]"
						style={top === undefined ? undefined : { position: 'absolute', insetInline: 0, top }}
					>
						<Note
							suggestion={suggestion}
							number={desk.suggestions.indexOf(suggestion) + 1}
							folded={state.active !== suggestion.id}
							besideSheet
						/>
					</li>
				)
			})}
		</ol>
	)
}
