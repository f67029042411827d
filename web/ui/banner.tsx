import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

type Props = {
	/** `problem` is read out at once; `note` waits its turn. */
	kind?: 'note' | 'problem'
	title?: string
	children?: ReactNode
	/** Buttons or links that mend it. */
	actions?: ReactNode
	className?: string
}

/** Something about the whole page that a person must know before going on. */
export function Banner({ kind = 'note', title, children, actions, className }: Props) {
	const Icon = kind === 'problem' ? CircleAlert : Info
	return (
		<div
			role={kind === 'problem' ? 'alert' : 'status'}
			className={classNames(
				'flex flex-wrap items-start gap-x-4 gap-y-3 border-l-4 bg-raised px-4 py-3 text-sm',
				kind === 'problem' ? 'border-ink' : 'border-accent',
				className
			)}
		>
			<Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
			<div className="min-w-0 flex-[1_1_12rem]">
				{title && <p className="font-semibold">{title}</p>}
				{children && <div className="text-soft">{children}</div>}
			</div>
			{actions && <div className="flex flex-wrap gap-3">{actions}</div>}
		</div>
	)
}
