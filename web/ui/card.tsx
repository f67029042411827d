import type { ReactNode } from 'react'

type Props = {
	title: ReactNode
	/** A menu, in the corner. */
	corner?: ReactNode
	/** How far it is and since when. */
	foot?: ReactNode
	children?: ReactNode
}

/** A slip of paper for one thing in a list. */
export function Card({ title, corner, foot, children }: Props) {
	return (
		<article className="paper flex h-full min-h-40 flex-col gap-3 rounded-sm p-5">
			<div className="flex items-start justify-between gap-2">
				<h3 className="line-clamp-2 min-w-0 flex-1 has-[form]:line-clamp-none text-lg leading-6 font-semibold break-words">
					{title}
				</h3>
				{corner && <div className="-mt-2 -mr-2">{corner}</div>}
			</div>
			<div className="flex flex-1 flex-col gap-3 text-sm text-soft">{children}</div>
			{foot && <div className="flex flex-wrap items-center justify-between gap-2">{foot}</div>}
		</article>
	)
}
