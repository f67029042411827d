import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Sheet } from './sheet'
import { SkipLink } from './skip-link'
import { WordMark } from './word-mark'

type Props = { title: string; children: ReactNode; below?: ReactNode }

/** A page for getting in: one form on one sheet. */
export function EntryPage({ title, children, below }: Props) {
	return (
		<>
			<SkipLink />
			<div className="mx-auto flex max-w-md flex-col gap-8 px-4 py-6 sm:py-12">
				<Link to="/" aria-label="resuMAX, to the first page" className="self-start">
					<WordMark />
				</Link>
				<main id="main" tabIndex={-1} className="outline-none">
					<Sheet label={title} className="sm:px-10! sm:py-10! lg:px-10">
						<h1 className="mb-6 text-2xl font-semibold">{title}</h1>
						<div className="flex flex-col gap-5 font-sans">{children}</div>
					</Sheet>
				</main>
				{below && <div className="text-sm text-soft">{below}</div>}
			</div>
		</>
	)
}
