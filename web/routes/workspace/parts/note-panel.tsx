import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from '../../../ui/icon-button'
import { useDesk } from '../desk-context'
import { filtered } from '../filter'
import { BottomPanel } from './bottom-panel'
import { Note } from './note'

/** The note of the active change on a small screen, with the way to its neighbours. */
export function NotePanel({ onClose, besideSheet }: { onClose: () => void; besideSheet: boolean }) {
	const { desk, state, dispatch } = useDesk()
	const shown = filtered(desk.suggestions, state.filter, state.choice, state.active)
	const index = shown.findIndex((one) => one.id === state.active)
	const suggestion = shown[index]
	if (!suggestion) return null
	return (
		<BottomPanel
			title={`Change ${index + 1} of ${shown.length}`}
			onClose={onClose}
			tools={
				<>
					<IconButton
						label="Previous change"
						disabled={index === 0}
						onClick={() => dispatch({ type: 'previous' })}
					>
						<ChevronLeft aria-hidden="true" className="size-5" />
					</IconButton>
					<IconButton
						label="Next change"
						disabled={index === shown.length - 1}
						onClick={() => dispatch({ type: 'next' })}
					>
						<ChevronRight aria-hidden="true" className="size-5" />
					</IconButton>
				</>
			}
		>
			<Note
				suggestion={suggestion}
				number={desk.suggestions.indexOf(suggestion) + 1}
				besideSheet={besideSheet}
			/>
		</BottomPanel>
	)
}
