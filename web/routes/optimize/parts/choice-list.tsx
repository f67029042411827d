import type { ReactNode } from 'react'
import { classNames } from '../../../ui/class-names'

type Choice = {
	value: string
	title: string
	/** A line under the title. */
	words: ReactNode
	/** Why it cannot be chosen. */
	why?: string | null
	corner?: ReactNode
}

type Props = {
	name: string
	legend: string
	choices: Choice[]
	value: string | null
	onChange: (value: string) => void
	/** Ways to get more of them. */
	foot?: ReactNode
	empty?: ReactNode
}

/** One of several, each with what there is to know about it. */
export function ChoiceList({ name, legend, choices, value, onChange, foot, empty }: Props) {
	return (
		<fieldset className="flex min-w-0 flex-col gap-3">
			<legend className="mb-3 font-serif text-xl font-semibold">{legend}</legend>
			{choices.length === 0 && <p className="border-y border-line py-4 text-soft">{empty}</p>}
			{choices.length > 0 && (
				<ul className="max-h-96 overflow-y-auto border-y border-line">
					{choices.map((choice) => (
						<li key={choice.value} className="not-first:border-t not-first:border-line">
							<label
								className={classNames(
									'flex items-start gap-3 px-2 py-3 has-checked:bg-accent-tint',
									choice.why ? 'cursor-not-allowed' : 'hover:bg-ink/4'
								)}
							>
								<input
									type="radio"
									name={name}
									value={choice.value}
									checked={choice.value === value}
									disabled={Boolean(choice.why)}
									onChange={() => onChange(choice.value)}
									className="mt-1 size-4.5 shrink-0 accent-accent"
								/>
								<span className="min-w-0 flex-1">
									<span className="flex flex-wrap items-baseline justify-between gap-x-3">
										<span
											className={classNames('font-semibold break-words', choice.why && 'text-soft')}
										>
											{choice.title}
										</span>
										{choice.corner}
									</span>
									<span className="block text-sm text-soft">{choice.why ?? choice.words}</span>
								</span>
							</label>
						</li>
					))}
				</ul>
			)}
			{foot}
		</fieldset>
	)
}
