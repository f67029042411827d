import { buttonClass } from '../ui/button-class'
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
		<fieldset className="inline-flex rounded-sm border border-edge">
			<legend className="sr-only">{label}</legend>
			{options.map((option) => (
				<button
					key={option.value}
					type="button"
					aria-pressed={option.value === value}
					onClick={() => onChange(option.value)}
					className={classNames(
						buttonClass('quiet', 'small'),
						'rounded-none border-0 not-first:border-l not-first:border-edge max-sm:px-2.5',
						option.value === value ? 'bg-ink/10 text-ink' : 'text-soft'
					)}
				>
					{option.words}
				</button>
			))}
		</fieldset>
	)
}
