import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** The body of a page: where the skip link leads. */
export function Page({ children, className }: { children: ReactNode; className?: string }) {
	return (
		<main
			id="main"
			tabIndex={-1}
			className={classNames(
				'mx-auto flex w-full max-w-6xl flex-col gap-8 px-4 py-8 outline-none sm:px-6 sm:py-10',
				className
			)}
		>
			{children}
		</main>
	)
}
