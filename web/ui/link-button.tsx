import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { type ButtonLook, type ButtonSize, buttonClass } from './button-class'

type Props = ComponentProps<typeof Link> & { look?: ButtonLook; size?: ButtonSize }

/** A link that is the next thing to do, and so looks like a button. */
export function LinkButton({ look = 'primary', size = 'normal', className, ...rest }: Props) {
	return <Link {...rest} className={buttonClass(look, size, className)} />
}
