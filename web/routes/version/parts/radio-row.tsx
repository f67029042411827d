type Props = {
	name: string
	label: { name: string; words: string }
	checked: boolean
	onChoose: () => void
}

/** One of a few choices with a word on what it is good for. */
export function RadioRow({ name, label, checked, onChoose }: Props) {
	return (
		<label className="flex min-h-8 items-start gap-3 py-1 text-sm pointer-coarse:min-h-11 pointer-coarse:py-1.5">
			<input
				type="radio"
				name={name}
				checked={checked}
				onChange={onChoose}
				className="mt-0.5 size-4.5 shrink-0 accent-accent"
			/>
			<span>
				{label.name}
				<span className="block text-xs text-faint">{label.words}</span>
			</span>
		</label>
	)
}
