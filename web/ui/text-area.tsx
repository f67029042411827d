import { type ComponentProps, useId } from 'react'
import { classNames } from './class-names'
import { controlClass, Field, type FieldWords, fieldAttributes } from './field'

type Props = FieldWords & ComponentProps<'textarea'>

export function TextArea({ label, hint, error, optional, className, id, ...area }: Props) {
	const ownId = useId()
	const words = { label, hint, error, optional }
	const fieldId = id ?? ownId
	return (
		<Field id={fieldId} {...words}>
			<textarea
				rows={4}
				{...area}
				{...fieldAttributes(fieldId, words)}
				className={classNames(controlClass, 'min-h-24 py-2', className)}
			/>
		</Field>
	)
}
