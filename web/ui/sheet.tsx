import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = { label: string; children: ReactNode; className?: string }

/** A page of paper with real margins, in the text serif. On a phone it fills the screen. */
export function Sheet({ label, children, className }: Props) {
	return (
		<section
			aria-label={label}
			className={classNames(
				'paper font-serif text-base max-sm:-mx-4 max-sm:border-x-0 px-5 py-8 sm:px-12 sm:py-14 lg:px-16',
				className
			)}
		>
			{children}
		</section>
	)
}
