import { classNames } from '../../../ui/class-names'
import type { PaneName } from '../use-desk'

type Props = { pane: PaneName; onChange: (pane: PaneName) => void }

const panes: { name: PaneName; words: string }[] = [
	{ name: 'read', words: 'What was read' },
	{ name: 'document', words: 'Document' }
]

/** On a phone, which of the two sides is shown. */
export function PaneSwitch({ pane, onChange }: Props) {
	return (
		<fieldset className="sticky top-0 z-20 mb-4 flex bg-desk py-2 lg:hidden">
			<legend className="sr-only">Show</legend>
			{panes.map(({ name, words }) => (
				<button
					key={name}
					type="button"
					aria-pressed={pane === name}
					onClick={() => onChange(name)}
					className={classNames(
						'min-h-11 flex-1 border border-edge text-sm first-of-type:rounded-l-sm last-of-type:rounded-r-sm last-of-type:border-l-0',
						pane === name ? 'bg-accent-tint font-semibold' : 'text-soft'
					)}
				>
					{words}
				</button>
			))}
		</fieldset>
	)
}
