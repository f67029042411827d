import type { ReactNode } from 'react'

type Note =
	| { reason: string; points: string; from: string; asked: string; unsure?: never }
	| { unsure: string }

type Props = { children: ReactNode; note?: Note }

/** A line of the sheet with its note in the margin; on a phone the note stands under the line. */
export function MarkedLine({ children, note }: Props) {
	return (
		<li className="grid gap-x-8 gap-y-2 xl:grid-cols-[minmax(0,1fr)_14rem]">
			<p>{children}</p>
			{note && <MarginNote note={note} />}
		</li>
	)
}

function MarginNote({ note }: { note: Note }) {
	if (note.unsure !== undefined) {
		return (
			<aside className="border-l-2 border-dotted border-edge pl-3 font-sans text-xs text-faint">
				<span className="font-semibold">? </span>
				{note.unsure}
			</aside>
		)
	}
	return (
		<aside className="border-l-2 border-line pl-3 font-sans text-xs">
			<p>
				{note.reason} <strong className="figures font-semibold">{note.points}</strong>
			</p>
			<p className="mt-1 text-faint">
				from your resume: <q>{note.from}</q>
				<br />
				asked in the posting: <q>{note.asked}</q>
			</p>
		</aside>
	)
}
