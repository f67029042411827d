import { BadgeCheck } from 'lucide-react'
import { editableText } from '../../../../src/optimization/apply'
import type { Suggestion } from '../../../../src/optimization/schema'
import { buttonClass } from '../../../ui/button-class'
import { useDesk } from '../desk-context'

/** For what the resume does not carry: the person's word for it, which their resume then gets too. */
export function Attestation({ suggestion }: { suggestion: Suggestion }) {
	const { state, dispatch } = useDesk()
	const { id, uncertain, change } = suggestion
	const edited = Object.hasOwn(state.choice.edits, id)
	if (editableText(change) === null) return null
	if (!state.choice.attested?.includes(id)) {
		if (!uncertain || edited) return null
		return (
			<button
				type="button"
				className={`${buttonClass('quiet', 'small')} self-start text-left`}
				onClick={() => dispatch({ type: 'attest', id })}
			>
				This is true, add it to my profile
			</button>
		)
	}
	return (
		<p className="flex gap-2 text-xs text-soft">
			<BadgeCheck aria-hidden="true" className="size-4 shrink-0" />
			<span>
				You said that this is true. Your resume gets it too, as your word and with today’s date,
				when you save.{' '}
				<button type="button" className="link" onClick={() => dispatch({ type: 'unattest', id })}>
					Take that back
				</button>
			</span>
		</p>
	)
}
