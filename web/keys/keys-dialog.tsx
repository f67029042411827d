import { Checkbox } from '../ui/checkbox'
import { Dialog } from '../ui/dialog'
import { everywhere, forChanges, type Key } from './keys'

type Props = { open: boolean; onClose: () => void; on: boolean; onTurn: (on: boolean) => void }

/** The keys and what they do, and the way to turn the single ones off. */
export function KeysDialog({ open, onClose, on, onTurn }: Props) {
	return (
		<Dialog open={open} onClose={onClose} title="Keys">
			<KeyTable title="In the changes of an optimization" keys={forChanges} />
			<KeyTable title="Everywhere" keys={everywhere} />
			<Checkbox
				label="Use single keys"
				hint="Turn them off if you speak or dictate to your computer."
				checked={on}
				onChange={(event) => onTurn(event.target.checked)}
			/>
		</Dialog>
	)
}

function KeyTable({ title, keys }: { title: string; keys: Key[] }) {
	return (
		<table className="w-full text-sm">
			<caption className="pb-1 text-left font-semibold">{title}</caption>
			<thead className="sr-only">
				<tr>
					<th>Key</th>
					<th>What it does</th>
				</tr>
			</thead>
			<tbody>
				{keys.map(({ key, words }) => (
					<tr key={key} className="border-t border-line">
						<td className="w-16 py-1.5">
							<kbd className="inline-block min-w-7 rounded-sm border border-edge px-2 py-0.5 text-center font-sans font-semibold">
								{key}
							</kbd>
						</td>
						<td className="py-1.5">{words}</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}
