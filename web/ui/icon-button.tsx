import type { ComponentProps } from 'react'
import { classNames } from './class-names'

type Props = Omit<ComponentProps<'button'>, 'aria-label'> & { label: string }

/** A button that is only an icon; `label` is its name. */
export function IconButton({ label, type = 'button', className, ...rest }: Props) {
	return (
		<button
			{...rest}
			type={type}
			aria-label={label}
			title={label}
			className={classNames(
				'inline-flex size-9 shrink-0 items-center justify-center rounded-sm text-soft transition-colors',
				'hover:not-disabled:bg-ink/8 hover:not-disabled:text-ink pointer-coarse:size-11 disabled:opacity-55',
				className
			)}
		/>
	)
}
