import { CircleHelp } from 'lucide-react'
import type { Suggestion } from '../../../../src/optimization/schema'
import { ChangeDiff } from '../../../change-diff/change-diff'
import { needsWords, standing, worthSentence } from '../change-words'
import { changedTextOf } from '../changed-text-of'
import { useDesk } from '../desk-context'
import { Attestation } from './attestation'
import { EvidenceLinks } from './evidence-links'
import { NoteEditor } from './note-editor'
import { OwnWords } from './own-words'
import { Verbs } from './verbs'

/** What a note says once it is open. */
export function NoteBody({
	suggestion,
	besideSheet
}: {
	suggestion: Suggestion
	besideSheet: boolean
}) {
	const { desk, state, unproven } = useDesk()
	const { id } = suggestion
	const taken = state.choice.accepted.includes(id)
	const why = unproven[id]
	const needs = needsWords(suggestion, desk.suggestions)
	return (
		<div className="flex flex-col gap-2 pt-1">
			<p>{suggestion.reason}</p>
			{suggestion.uncertain && (
				<p className="flex gap-2 text-soft">
					<CircleHelp aria-hidden="true" className="mt-0.75 size-4 shrink-0" />
					<span>{suggestion.warning}</span>
				</p>
			)}
			{needs && <p className="text-xs text-soft">{needs}</p>}
			{state.editing === id ? (
				<NoteEditor suggestion={suggestion} />
			) : (
				<>
					{besideSheet && !taken && (
						<div className="border-y border-dashed border-line py-2">
							<p className="mb-1 text-xs text-faint">Suggested, not taken</p>
							<ChangeDiff
								change={changedTextOf(desk, suggestion, state.choice.edits[id])}
								view="unified"
							/>
						</div>
					)}
					{why && taken && <OwnWords suggestion={suggestion} why={why} />}
					<EvidenceLinks evidence={suggestion.evidence} />
					<Verbs suggestion={suggestion} taken={taken} />
					{!why && <Attestation suggestion={suggestion} />}
					<p className="text-xs text-faint">
						{standing(suggestion, state.choice, why !== undefined)}
						{worthSentence(suggestion, state.choice)}
					</p>
				</>
			)}
		</div>
	)
}
