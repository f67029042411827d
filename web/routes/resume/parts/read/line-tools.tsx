import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { IconButton } from '../../../../ui/icon-button'
import { useDesk } from '../../desk-context'

type Props = { id: string; noun: string; first: boolean; last: boolean; onAdd: () => void }

/** What can be done with the line that is looked at. */
export function LineTools({ id, noun, first, last, onAdd }: Props) {
	const { edit } = useDesk()
	return (
		<fieldset className="flex font-sans">
			<legend className="sr-only">This {noun}</legend>
			<IconButton
				label={`Move this ${noun} up`}
				disabled={first}
				onClick={() => edit({ type: 'move', id, by: -1 })}
			>
				<ArrowUp aria-hidden="true" className="size-4" />
			</IconButton>
			<IconButton
				label={`Move this ${noun} down`}
				disabled={last}
				onClick={() => edit({ type: 'move', id, by: 1 })}
			>
				<ArrowDown aria-hidden="true" className="size-4" />
			</IconButton>
			<IconButton label={`Add a ${noun} below`} onClick={onAdd}>
				<Plus aria-hidden="true" className="size-4" />
			</IconButton>
			<IconButton label={`Remove this ${noun}`} onClick={() => edit({ type: 'remove', id })}>
				<Trash2 aria-hidden="true" className="size-4" />
			</IconButton>
		</fieldset>
	)
}
