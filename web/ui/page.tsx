import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = { children: ReactNode; width?: 'full' | 'reading'; className?: string }

/** The body of a page: where the skip link leads. */
export function Page({ children, width = 'full', className }: Props) {
	return (
		<main
			id="main"
			tabIndex={-1}
			className={classNames(
				'mx-auto flex w-full flex-col gap-8 px-4 py-8 outline-none sm:px-6 sm:py-10',
				width === 'full' ? 'max-w-6xl' : 'max-w-4xl',
				className
			)}
		>
			{children}
		</main>
	)
}
