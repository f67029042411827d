import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** `reading` keeps lines short; `desk` is for a document and what lies beside it. */
type Width = 'full' | 'reading' | 'desk'

type Props = { children: ReactNode; width?: Width; className?: string }

const widths: Record<Width, string> = {
	full: 'max-w-6xl',
	reading: 'max-w-6xl *:max-w-[53rem]',
	desk: 'max-w-[92rem]'
}

/** The body of a page: where the skip link leads. Its left edge is that of the top bar. */
export function Page({ children, width = 'full', className }: Props) {
	return (
		<main
			id="main"
			tabIndex={-1}
			data-width={width}
			className={classNames(
				'mx-auto flex w-full flex-col gap-8 px-4 py-8 outline-none sm:px-6 sm:py-10',
				widths[width],
				className
			)}
		>
			{children}
		</main>
	)
}
