import { classNames } from './class-names'

export type ButtonLook = 'primary' | 'secondary' | 'quiet'
export type ButtonSize = 'normal' | 'small'

const looks: Record<ButtonLook, string> = {
	primary:
		'bg-accent text-on-accent border-accent hover:not-disabled:bg-accent-strong hover:not-disabled:border-accent-strong',
	secondary: 'border-edge text-ink hover:not-disabled:border-ink hover:not-disabled:bg-raised',
	quiet: 'border-transparent text-accent hover:not-disabled:bg-accent-tint'
}

const sizes: Record<ButtonSize, string> = {
	normal: 'min-h-10 px-4 text-sm pointer-coarse:min-h-11',
	small: 'min-h-8 px-3 text-xs pointer-coarse:min-h-10'
}

/** One primary button a page: the one thing to do next. */
export function buttonClass(look: ButtonLook, size: ButtonSize, className?: string): string {
	return classNames(
		'inline-flex items-center justify-center gap-2 rounded-sm border font-semibold transition-colors',
		'disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:opacity-55 aria-disabled:cursor-not-allowed',
		looks[look],
		sizes[size],
		className
	)
}
