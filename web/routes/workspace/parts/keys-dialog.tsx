import { Checkbox } from '../../../ui/checkbox'
import { Dialog } from '../../../ui/dialog'
import { commandKeys } from '../keys'

type Props = {
	open: boolean
	onClose: () => void
	enabled: boolean
	onEnabled: (enabled: boolean) => void
}

/** The keys and what they do; they can be turned off (WCAG 2.1.4, Character Key Shortcuts). */
export function KeysDialog({ open, onClose, enabled, onEnabled }: Props) {
	return (
		<Dialog open={open} onClose={onClose} title="Keys">
			<table className="w-full text-sm">
				<thead className="sr-only">
					<tr>
						<th>Key</th>
						<th>What it does</th>
					</tr>
				</thead>
				<tbody>
					{commandKeys.map(({ key, words }) => (
						<tr key={key} className="border-b border-line">
							<td className="w-16 py-2">
								<kbd className="rounded-sm border border-edge px-2 py-0.5 font-sans font-semibold">
									{key}
								</kbd>
							</td>
							<td className="py-2">{words}</td>
						</tr>
					))}
				</tbody>
			</table>
			<Checkbox
				label="Use these keys on this page"
				hint="Turn them off if you speak or dictate to your computer."
				checked={enabled}
				onChange={(event) => onEnabled(event.target.checked)}
			/>
		</Dialog>
	)
}
