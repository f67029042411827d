import { Children, type ReactNode } from 'react'
import { Link } from 'react-router'
import { ShowMore } from '../../../documents/show-more'

type Props = {
	id: string
	title: string
	/** The address that shows more, where there are more. */
	more: string | null
	/** Stands before the cards, as a card. */
	first?: ReactNode
	/** What to say when there is none. */
	empty: { words: string; filtered: boolean }
	children: ReactNode[]
}

export function DocumentList({ id, title, more, first, empty, children }: Props) {
	return (
		<section aria-labelledby={`${id}-title`} id={id}>
			<h2 id={`${id}-title`} tabIndex={-1} className="text-xl font-semibold outline-none">
				{title}
			</h2>
			<ul className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
				{first && <li>{first}</li>}
				{Children.map(children, (card) => (
					<li className="min-w-0">{card}</li>
				))}
			</ul>
			<p role="status" className="mt-3 text-soft empty:hidden">
				{children.length === 0 && (
					<>
						{empty.words}{' '}
						{empty.filtered && (
							<Link to="?" preventScrollReset className="link">
								Show all
							</Link>
						)}
					</>
				)}
			</p>
			{more && <ShowMore to={more} noun={title.toLowerCase()} shown={children.length} />}
		</section>
	)
}
