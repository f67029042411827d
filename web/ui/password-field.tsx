import { type ComponentProps, useId, useState } from 'react'
import { classNames } from './class-names'
import { controlClass, Field, type FieldWords, fieldAttributes } from './field'

type Props = FieldWords & Omit<ComponentProps<'input'>, 'type'>

/** A password that can be shown, so that nobody has to type it twice. */
export function PasswordField({ label, hint, error, optional, className, id, ...input }: Props) {
	const ownId = useId()
	const [shown, setShown] = useState(false)
	const words = { label, hint, error, optional }
	const fieldId = id ?? ownId
	const show = (
		<button
			type="button"
			aria-pressed={shown}
			aria-controls={fieldId}
			onClick={() => setShown(!shown)}
			className="link -my-1 py-1 text-xs"
		>
			{shown ? 'Hide' : 'Show'}
			<span className="sr-only"> {label.toLowerCase()}</span>
		</button>
	)
	return (
		<Field id={fieldId} {...words} beside={show}>
			<input
				autoCapitalize="none"
				spellCheck={false}
				{...input}
				type={shown ? 'text' : 'password'}
				{...fieldAttributes(fieldId, words)}
				className={classNames(controlClass, 'h-10 pointer-coarse:h-11', className)}
			/>
		</Field>
	)
}
