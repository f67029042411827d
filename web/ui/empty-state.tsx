import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode; actions?: ReactNode }

/** A blank page that says what will stand here and how to begin. */
export function EmptyState({ title, children, actions }: Props) {
	return (
		<div className="flex flex-col items-start gap-3 border-y border-line py-8">
			<h3 className="text-xl font-semibold">{title}</h3>
			<div className="max-w-prose text-soft">{children}</div>
			{actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
		</div>
	)
}
