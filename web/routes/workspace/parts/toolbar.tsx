import { Keyboard, Undo2 } from 'lucide-react'
import { ViewSwitch } from '../../../change-diff/view-switch'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { useDesk } from '../desk-context'
import { filtered } from '../filter'
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
	const shown = filtered(desk.suggestions, state.filter, state.choice)
	const isTaken = (one: { id: string }) => state.choice.accepted.includes(one.id)
	const certain = shown.filter((one) => !one.uncertain)
	const taken = shown.filter(isTaken).length
	const all = state.filter === 'all'
	return (
		<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
			<a href="#save" className="link sr-only text-sm focus:not-sr-only">
				Skip the changes and go to saving
			</a>
			<ViewSwitch label="View of the changes" options={views} value={view} onChange={onView} />
			<FilterList />
			<div className="flex flex-wrap items-center gap-2 sm:ml-auto">
				{certain.length > 0 && (
					<Button
						look="secondary"
						size="small"
						aria-disabled={certain.every(isTaken) || undefined}
						onClick={() => dispatch({ type: 'accept_all' })}
					>
						{acceptWords(certain.length, shown.length, all)}
					</Button>
				)}
				{taken > 0 && (
					<Button look="quiet" size="small" onClick={() => dispatch({ type: 'reject_all' })}>
						{all ? 'Reject all' : `Reject these ${taken}`}
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

function acceptWords(certain: number, shown: number, all: boolean): string {
	if (!all)
		return certain === shown ? `Accept these ${shown}` : `Accept ${certain} certain of these`
	return certain === shown ? 'Accept all' : `Accept all ${certain} certain`
}
