import { ChevronDown } from 'lucide-react'
import { type ComponentProps, useId } from 'react'
import { classNames } from './class-names'
import { controlClass, Field, type FieldWords, fieldAttributes } from './field'

type Props = FieldWords &
	ComponentProps<'select'> & { options: { value: string; label: string; disabled?: boolean }[] }

/** The platform's own list: it works without scripts, and on a phone it is the phone's. */
export function Select({ label, hint, error, optional, options, className, id, ...rest }: Props) {
	const ownId = useId()
	const words = { label, hint, error, optional }
	const fieldId = id ?? ownId
	return (
		<Field id={fieldId} {...words}>
			<div className="relative">
				<select
					{...rest}
					{...fieldAttributes(fieldId, words)}
					className={classNames(
						controlClass,
						'h-10 appearance-none truncate pr-9 pointer-coarse:h-11',
						className
					)}
				>
					{options.map((option) => (
						<option key={option.value} value={option.value} disabled={option.disabled}>
							{option.label}
						</option>
					))}
				</select>
				<ChevronDown
					aria-hidden="true"
					className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-soft"
				/>
			</div>
		</Field>
	)
}
