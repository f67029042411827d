import { useId } from 'react'
import type { Entry } from '../../../../../src/resume/schema'
import { Checkbox } from '../../../../ui/checkbox'
import { classNames } from '../../../../ui/class-names'
import { controlClass } from '../../../../ui/field'
import { FieldError } from '../../../../ui/field-error'
import { useDesk } from '../../desk-context'
import { understoodWords } from '../../understood-words'

/** What was understood of the dates of an entry, and a way to say otherwise. */
export function Dates({ entry }: { entry: Entry }) {
	const { edit } = useDesk()
	const { id, start, end, current } = entry
	return (
		<fieldset className="my-1 flex flex-col gap-2 border-l-2 border-line pl-3 font-sans">
			<legend className="sr-only">What the dates mean</legend>
			<p className="text-xs text-soft" aria-live="polite">
				{understoodWords(entry)}
			</p>
			<div className="flex flex-wrap items-start gap-3">
				<DateField
					name={`${id}.start`}
					label="From"
					value={start}
					onChange={(value) => edit({ type: 'dates', entryId: id, dates: { start: value } })}
				/>
				<DateField
					name={`${id}.end`}
					label="To"
					value={end}
					disabled={current}
					onChange={(value) => edit({ type: 'dates', entryId: id, dates: { end: value } })}
				/>
				<div className="pt-7">
					<Checkbox
						label="Until now"
						checked={current}
						onChange={({ target }) =>
							edit({
								type: 'dates',
								entryId: id,
								dates: target.checked ? { current: true, end: null } : { current: false }
							})
						}
					/>
				</div>
			</div>
		</fieldset>
	)
}

type FieldProps = {
	name: string
	label: string
	value: string | null
	disabled?: boolean
	onChange: (value: string | null) => void
}

function DateField({ name, label, value, disabled, onChange }: FieldProps) {
	const { problems } = useDesk()
	const id = useId()
	const problem = problems[name]
	return (
		<div className="flex w-32 flex-col gap-1">
			<label htmlFor={id} className="text-xs text-soft">
				{label} <span className="text-faint">(2020-03)</span>
			</label>
			<input
				id={id}
				data-field={name}
				type="text"
				inputMode="numeric"
				value={value ?? ''}
				disabled={disabled}
				aria-invalid={problem ? true : undefined}
				aria-describedby={problem ? `${id}-error` : undefined}
				onChange={({ target }) => onChange(target.value.trim() || null)}
				className={classNames(controlClass, 'figures h-8 px-2 text-sm pointer-coarse:h-10')}
			/>
			{problem && (
				<FieldError id={`${id}-error`}>
					Write a year, or a year and a month, as in 2020-03.
				</FieldError>
			)}
		</div>
	)
}
