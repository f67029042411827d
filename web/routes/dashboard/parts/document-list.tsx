import { Children, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { ListQuery } from '../query'

type Props = {
	id: string
	title: string
	/** Whether there are older ones than are shown. */
	more: boolean
	query: ListQuery
	/** Stands before the cards, as a card. */
	first?: ReactNode
	/** What to say when there is none. */
	empty: string
	children: ReactNode[]
}

export function DocumentList({ id, title, more, query, first, empty, children }: Props) {
	const all = new URLSearchParams({ search: query.search, status: query.status, all: '' })
	return (
		<section aria-labelledby={`${id}-title`} id={id}>
			<h2 id={`${id}-title`} className="text-xl font-semibold">
				{title}
			</h2>
			<ul className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
				{first && <li>{first}</li>}
				{Children.map(children, (card) => (
					<li className="min-w-0">{card}</li>
				))}
			</ul>
			{children.length === 0 && <p className="mt-3 text-soft">{empty}</p>}
			{more && (
				<p className="mt-3 text-sm">
					{query.all ? (
						<span className="text-soft">These are the newest 100. Search for older ones.</span>
					) : (
						<Link to={`/dashboard?${all}`} preventScrollReset className="link">
							Show older ones
						</Link>
					)}
				</p>
			)}
		</section>
	)
}
