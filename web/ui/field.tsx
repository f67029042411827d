import type { ReactNode } from 'react'
import { FieldError } from './field-error'

/** What a control and the words around it share. */
export type FieldWords = {
	label: string
	hint?: ReactNode
	error?: string | undefined
	/** Says "optional" beside the label. */
	optional?: boolean
}

type Props = FieldWords & { id: string; children: ReactNode; beside?: ReactNode }

/** Label, control, hint and error in the order they are read. */
export function Field({ id, label, hint, error, optional, beside, children }: Props) {
	return (
		<div className="flex flex-col gap-1.5">
			<div className="flex items-baseline justify-between gap-3">
				<label htmlFor={id} className="text-sm font-semibold">
					{label}
					{optional && <span className="font-normal text-faint"> (optional)</span>}
				</label>
				{beside}
			</div>
			{children}
			{error && <FieldError id={`${id}-error`}>{error}</FieldError>}
			{hint && (
				<p id={`${id}-hint`} className="text-xs text-faint">
					{hint}
				</p>
			)}
		</div>
	)
}

/** The attributes that tie a control to its words. */
export function fieldAttributes(id: string, { hint, error }: FieldWords) {
	const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
	return {
		id,
		'aria-invalid': error ? true : undefined,
		'aria-describedby': describedBy || undefined
	}
}

export const controlClass =
	'w-full rounded-sm border border-edge bg-raised px-3 text-base placeholder:text-faint hover:border-ink aria-invalid:border-2 aria-invalid:border-ink disabled:opacity-55'
