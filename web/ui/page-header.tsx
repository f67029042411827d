import type { ReactNode } from 'react'

type Props = {
	title: ReactNode
	/** A line under the title: what this is, when it came. */
	children?: ReactNode
	/** Where this page hangs, e.g. a link back to the dashboard. */
	above?: ReactNode
	actions?: ReactNode
}

export function PageHeader({ title, children, above, actions }: Props) {
	return (
		<header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
			<div className="min-w-0 flex-[1_1_20rem]">
				{above && <div className="mb-2 text-sm">{above}</div>}
				<h1 className="text-2xl font-semibold sm:text-3xl break-words">{title}</h1>
				{children && <div className="mt-1 max-w-prose text-soft">{children}</div>}
			</div>
			{actions && <div className="flex flex-wrap gap-3">{actions}</div>}
		</header>
	)
}
