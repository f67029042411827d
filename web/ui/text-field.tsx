import { type ComponentProps, useId } from 'react'
import { classNames } from './class-names'
import { controlClass, Field, type FieldWords, fieldAttributes } from './field'

type Props = FieldWords & ComponentProps<'input'>

export function TextField({ label, hint, error, optional, className, id, ...input }: Props) {
	const ownId = useId()
	const words = { label, hint, error, optional }
	const fieldId = id ?? ownId
	return (
		<Field id={fieldId} {...words}>
			<input
				type="text"
				{...input}
				{...fieldAttributes(fieldId, words)}
				className={classNames(controlClass, 'h-10 pointer-coarse:h-11', className)}
			/>
		</Field>
	)
}
