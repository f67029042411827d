import type { ChangedText } from '../../src/optimization/resource'
import { ChangeDiff, type DiffView } from './change-diff'

type Props = {
	diff: ChangedText[]
	view: DiffView
	/** Titles of the sections from top to bottom; what has none of them stands first. */
	order: string[]
}

/** What differs, section by section, for reading only. */
export function DiffList({ diff, view, order }: Props) {
	const sections = [...new Set(diff.map((change) => change.section))].toSorted(
		(a, b) => order.indexOf(a) - order.indexOf(b)
	)
	return (
		<div className="flex flex-col gap-8">
			{sections.map((section) => (
				<section key={section} aria-label={section || 'Head of the resume'}>
					<h3 className="border-b border-line pb-1 text-lg font-semibold">
						{section || 'Head of the resume'}
					</h3>
					<ul>
						{diff
							.filter((change) => change.section === section)
							.map((change) => (
								<li
									key={change.suggestionId ?? `${change.before}\n${change.after}`}
									className="border-b border-line py-4"
								>
									<ChangeDiff change={change} view={view} />
									<WhoseWord change={change} />
								</li>
							))}
					</ul>
				</section>
			))}
		</div>
	)
}

/** What was not checked against the resume, or stands on the person's word alone. */
function WhoseWord({ change }: { change: ChangedText }) {
	if (change.attested) {
		return <p className="mt-2 font-sans text-xs text-soft">You said that this is true.</p>
	}
	if (!change.unproven) return null
	return (
		<p className="mt-2 border-l-2 border-ink pl-3 font-sans text-xs text-soft">
			<span className="font-semibold">Your words, not in your resume. </span>
			{change.unproven.join(' ')}
		</p>
	)
}
