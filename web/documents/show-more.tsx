import { Link } from 'react-router'

type Props = {
	/** The address that shows more of the list. */
	to: string
	/** What there is more of, e.g. `resumes`. */
	noun: string
	shown: number
}

/** Shows more of a list in its place; a link, so that it works without scripts. */
export function ShowMore({ to, noun, shown }: Props) {
	return (
		<p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
			<Link to={to} preventScrollReset className="link py-2">
				Show more {noun}
			</Link>
			<span role="status" className="figures text-soft">
				{shown} shown
			</span>
		</p>
	)
}
