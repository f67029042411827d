import type { Suggestion } from '../../../../src/optimization/schema'
import { ChangeDiff, type DiffView } from '../../../change-diff/change-diff'
import { changedTextOf } from '../changed-text-of'
import { useDesk } from '../desk-context'
import { filtered } from '../filter'
import { hasMargin } from '../reveal'
import { Note } from './note'

/** Every change under the section it belongs to, word by word, with its note. */
export function ChangeList({ view }: { view: DiffView }) {
	const { desk, state } = useDesk()
	const shown = filtered(desk.suggestions, state.filter, state.choice, state.active)
	const numbered = shown.map((suggestion) => ({
		suggestion,
		number: desk.suggestions.indexOf(suggestion) + 1
	}))
	const sections = [...new Set(shown.map((one) => one.sectionId))]
	if (shown.length === 0) return <p className="py-6 text-soft">No change is left in this view.</p>
	return (
		<div className="flex flex-col gap-10">
			{sections.map((sectionId) => (
				<section key={sectionId} aria-labelledby={`list-${sectionId}`}>
					<h2 id={`list-${sectionId}`} className="border-b border-line pb-1 text-lg font-semibold">
						<SectionTitle sectionId={sectionId} />
					</h2>
					<ul>
						{numbered
							.filter(({ suggestion }) => suggestion.sectionId === sectionId)
							.map((one) => (
								<ListedChange key={one.suggestion.id} view={view} {...one} />
							))}
					</ul>
				</section>
			))}
		</div>
	)
}

function ListedChange({
	suggestion,
	number,
	view
}: {
	suggestion: Suggestion
	number: number
	view: DiffView
}) {
	const { desk, state } = useDesk()
	const own = state.choice.edits[suggestion.id]
	return (
		<li
			data-change={suggestion.id}
			className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-3 border-b border-line py-4 lg:grid-cols-[minmax(0,1fr)_18rem]"
		>
			<div className="paper self-start px-5 py-4">
				<ChangeDiff change={changedTextOf(desk, suggestion, own)} view={view} />
			</div>
			<Note
				suggestion={suggestion}
				number={number}
				folded={!hasMargin() && state.active !== suggestion.id}
			/>
		</li>
	)
}

function SectionTitle({ sectionId }: { sectionId: string }) {
	const { desk } = useDesk()
	if (sectionId === 'basics') return 'Head of the resume'
	const section = desk.master.sections.find((one) => one.id === sectionId)
	const added = desk.suggestions.find(
		(one) => one.change.type === 'insert_section' && one.change.newId === sectionId
	)
	const title =
		section?.title ?? (added?.change.type === 'insert_section' ? added.change.title : '')
	return title || 'Without a heading'
}
