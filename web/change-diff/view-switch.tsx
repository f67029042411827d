import { classNames } from '../ui/class-names'

type Props<T extends string> = {
	label: string
	options: { value: T; words: string }[]
	value: T
	onChange: (value: T) => void
}

/** Ways to look at the same changes; the one that holds is pressed. */
export function ViewSwitch<T extends string>({ label, options, value, onChange }: Props<T>) {
	return (
		<fieldset className="inline-flex self-start rounded-sm border border-edge">
			<legend className="sr-only">{label}</legend>
			{options.map((option, index) => (
				<button
					key={option.value}
					type="button"
					aria-pressed={option.value === value}
					onClick={() => onChange(option.value)}
					className={classNames(
						'min-h-8 px-3 text-xs font-semibold whitespace-nowrap transition-colors max-sm:px-2.5 pointer-coarse:min-h-10',
						index > 0 && 'border-l border-edge',
						option.value === value ? 'bg-ink/10 text-ink' : 'text-soft hover:text-ink'
					)}
				>
					{option.words}
				</button>
			))}
		</fieldset>
	)
}
