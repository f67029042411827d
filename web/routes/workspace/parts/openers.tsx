import { ListChecks, Scale } from 'lucide-react'
import { IconButton } from '../../../ui/icon-button'
import { useDesk } from '../desk-context'
import type { Panel } from './desk'

/** On small screens: the buttons that let the margin and the account slide up. */
export function Openers({ panel, onPanel }: { panel: Panel; onPanel: (panel: Panel) => void }) {
	const { desk, state, dispatch } = useDesk()
	return (
		<div className="-ml-2 flex xl:hidden">
			{desk.suggestions.length > 0 && (
				<IconButton
					label="Changes, one by one"
					aria-expanded={panel === 'note'}
					className="lg:hidden"
					onClick={() => {
						if (state.active === null) dispatch({ type: 'next' })
						onPanel(panel === 'note' ? null : 'note')
					}}
				>
					<ListChecks aria-hidden="true" className="size-5" />
				</IconButton>
			)}
			<IconButton
				label="Score, summary and posting"
				aria-expanded={panel === 'side'}
				onClick={() => onPanel(panel === 'side' ? null : 'side')}
			>
				<Scale aria-hidden="true" className="size-5" />
			</IconButton>
		</div>
	)
}
