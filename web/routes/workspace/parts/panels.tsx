import type { ReactNode } from 'react'
import { useDesk } from '../desk-context'
import { BottomPanel } from './bottom-panel'
import type { Panel } from './desk'
import type { Look } from './desk-layout'
import { NotePanel } from './note-panel'

type Props = { side: ReactNode; look: Look; onPanel: (panel: Panel) => void }

/** What slides up from below where there is no room beside the sheet. */
export function Panels({ side, look, onPanel }: Props) {
	const { dispatch } = useDesk()
	if (look.panel === 'side') {
		return (
			<div className="xl:hidden">
				<BottomPanel title="Score, summary and posting" onClose={() => onPanel(null)}>
					{side}
				</BottomPanel>
			</div>
		)
	}
	if (look.panel !== 'note') return null
	return (
		<div className="lg:hidden">
			<NotePanel
				besideSheet={look.view === 'marked'}
				onClose={() => {
					onPanel(null)
					dispatch({ type: 'leave' })
				}}
			/>
		</div>
	)
}
