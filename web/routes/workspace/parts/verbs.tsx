import { Check } from 'lucide-react'
import { editableText } from '../../../../src/optimization/apply'
import type { Suggestion } from '../../../../src/optimization/schema'
import { buttonClass } from '../../../ui/button-class'
import { classNames } from '../../../ui/class-names'
import { useDesk } from '../desk-context'

/** Accept, reject, edit: which of the first two holds is pressed. */
export function Verbs({ suggestion, taken }: { suggestion: Suggestion; taken: boolean }) {
	const { state, dispatch } = useDesk()
	const { id } = suggestion
	const edited = Object.hasOwn(state.choice.edits, id)
	return (
		<div className="flex flex-wrap items-center gap-2">
			<Verb words="Accept" pressed={taken} onPress={() => dispatch({ type: 'accept', id })} />
			<Verb words="Reject" pressed={!taken} onPress={() => dispatch({ type: 'reject', id })} />
			{editableText(suggestion.change) !== null && (
				<button
					type="button"
					className={buttonClass('quiet', 'small')}
					onClick={() => dispatch({ type: 'start_edit', id })}
				>
					Edit
				</button>
			)}
			{edited && (
				<button
					type="button"
					className={buttonClass('quiet', 'small')}
					onClick={() => dispatch({ type: 'drop_edit', id })}
				>
					Back to the suggested words
				</button>
			)}
		</div>
	)
}

function Verb({
	words,
	pressed,
	onPress
}: {
	words: string
	pressed: boolean
	onPress: () => void
}) {
	return (
		<button
			type="button"
			aria-pressed={pressed}
			onClick={onPress}
			className={classNames(buttonClass('secondary', 'small'), pressed && 'border-ink bg-ink/8')}
		>
			{pressed && <Check aria-hidden="true" className="size-3.5" />}
			{words}
		</button>
	)
}
