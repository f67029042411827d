type Props = {
	name: string
	label: { name: string; words: string }
	checked: boolean
	onChoose: () => void
}

/** One of a few choices with a word on what it is good for. */
export function RadioRow({ name, label, checked, onChoose }: Props) {
	return (
		<label className="flex min-h-8 items-center gap-3 text-sm pointer-coarse:min-h-11">
			<input
				type="radio"
				name={name}
				checked={checked}
				onChange={onChoose}
				className="size-4.5 shrink-0 accent-accent"
			/>
			<span>
				{label.name}
				<span className="text-faint"> · {label.words}</span>
			</span>
		</label>
	)
}
