import { CircleAlert } from 'lucide-react'
import type { Suggestion } from '../../../../src/optimization/schema'
import { buttonClass } from '../../../ui/button-class'
import { useDesk } from '../desk-context'

/** Own words that say more than the resume: why, and the two ways out. They stay marked until then. */
export function OwnWords({ suggestion, why }: { suggestion: Suggestion; why: string[] }) {
	const { dispatch } = useDesk()
	const { id } = suggestion
	return (
		<div role="status" className="flex flex-col gap-2 border-l-2 border-ink pl-3">
			<p className="flex gap-2 font-semibold">
				<CircleAlert aria-hidden="true" className="mt-0.75 size-4 shrink-0" />
				Your words say more than your resume
			</p>
			<ul className="flex flex-col gap-1 text-soft">
				{why.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			<div className="flex flex-wrap gap-2">
				<button
					type="button"
					className={buttonClass('secondary', 'small', 'text-left')}
					onClick={() => dispatch({ type: 'attest', id })}
				>
					This is true, add it to my profile
				</button>
				<button
					type="button"
					className={buttonClass('quiet', 'small')}
					onClick={() => dispatch({ type: 'start_edit', id })}
				>
					Change it
				</button>
			</div>
		</div>
	)
}
