import { Menu, MenuItem } from '../../../../ui/menu'
import { useDesk } from '../../desk-context'

type Props = { id: string; noun: string; name: string; index: number; count: number }

/** Moves or removes an entry, a row or a section with all that it holds. */
export function PieceMenu({ id, noun, name, index, count }: Props) {
	const { edit } = useDesk()
	return (
		<div className="font-sans">
			<Menu label={`Actions for the ${noun} ${name || index + 1}`}>
				{index > 0 && (
					<MenuItem onSelect={() => edit({ type: 'move', id, by: -1 })}>Move up</MenuItem>
				)}
				{index < count - 1 && (
					<MenuItem onSelect={() => edit({ type: 'move', id, by: 1 })}>Move down</MenuItem>
				)}
				<MenuItem onSelect={() => edit({ type: 'remove', id })}>Remove this {noun}</MenuItem>
			</Menu>
		</div>
	)
}
