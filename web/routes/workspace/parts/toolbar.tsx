import { Keyboard, Undo2 } from 'lucide-react'
import { ViewSwitch } from '../../../change-diff/view-switch'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { useDesk } from '../desk-context'
import { FilterList } from './filter-list'

export type DeskView = 'marked' | 'clean' | 'unified' | 'split'

const views: { value: DeskView; words: string }[] = [
	{ value: 'marked', words: 'Marked' },
	{ value: 'clean', words: 'Clean' },
	{ value: 'unified', words: 'Unified' },
	{ value: 'split', words: 'Side by side' }
]

type Props = { view: DeskView; onView: (view: DeskView) => void; onHelp: () => void }

/** How to look at the changes, and what can be done with all of them at once. */
export function Toolbar({ view, onView, onHelp }: Props) {
	const { desk, state, dispatch } = useDesk()
	const certain = desk.suggestions.filter((one) => !one.uncertain).length
	const allCertain = desk.suggestions.every(
		(one) => one.uncertain || state.choice.accepted.includes(one.id)
	)
	return (
		<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
			<a href="#save" className="link sr-only text-sm focus:not-sr-only">
				Skip the changes and go to saving
			</a>
			<ViewSwitch label="View of the changes" options={views} value={view} onChange={onView} />
			<FilterList />
			<div className="flex flex-wrap items-center gap-2 sm:ml-auto">
				{certain > 0 && (
					<Button
						look="secondary"
						size="small"
						aria-disabled={allCertain || undefined}
						onClick={() => dispatch({ type: 'accept_all' })}
					>
						{certain === desk.suggestions.length ? 'Accept all' : `Accept all ${certain} certain`}
					</Button>
				)}
				{state.choice.accepted.length > 0 && (
					<Button look="quiet" size="small" onClick={() => dispatch({ type: 'reject_all' })}>
						Reject all
					</Button>
				)}
				<IconButton
					label="Undo your last decision"
					disabled={state.past.length === 0}
					onClick={() => dispatch({ type: 'undo' })}
				>
					<Undo2 aria-hidden="true" className="size-4.5" />
				</IconButton>
				<IconButton label="Keys" className="pointer-coarse:hidden" onClick={onHelp}>
					<Keyboard aria-hidden="true" className="size-4.5" />
				</IconButton>
			</div>
		</div>
	)
}
