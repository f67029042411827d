import { type ComponentProps, type ReactNode, useId } from 'react'
import { FieldError } from './field-error'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
	label: ReactNode
	hint?: ReactNode
	error?: string
}

export function Checkbox({ label, hint, error, ...input }: Props) {
	const id = useId()
	const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
	return (
		<div className="flex flex-col gap-1">
			<label className="flex min-h-6 items-start gap-3 text-sm">
				<input
					{...input}
					type="checkbox"
					aria-invalid={error ? true : undefined}
					aria-describedby={describedBy || undefined}
					className="mt-0.5 size-4.5 shrink-0 accent-accent"
				/>
				<span>{label}</span>
			</label>
			{error && <FieldError id={`${id}-error`}>{error}</FieldError>}
			{hint && (
				<p id={`${id}-hint`} className="pl-7.5 text-xs text-faint">
					{hint}
				</p>
			)}
		</div>
	)
}
