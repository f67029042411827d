import type { ComponentProps } from 'react'
import { type ButtonLook, type ButtonSize, buttonClass } from './button-class'
import { Spinner } from './spinner'

type Props = ComponentProps<'button'> & {
	look?: ButtonLook
	size?: ButtonSize
	/** At work: shows a spinner, keeps its words, and takes no second click. */
	busy?: boolean
}

export function Button({
	look = 'primary',
	size = 'normal',
	busy = false,
	type = 'button',
	className,
	children,
	onClick,
	...rest
}: Props) {
	return (
		<button
			{...rest}
			type={type}
			aria-disabled={busy || undefined}
			className={buttonClass(look, size, className)}
			onClick={busy ? (event) => event.preventDefault() : onClick}
		>
			{busy && <Spinner />}
			{children}
		</button>
	)
}
