import { Check, X } from 'lucide-react'
import type { Suggestion } from '../../../../src/optimization/schema'
import { useNumbers } from '../../../numbers/numbers-context'
import { classNames } from '../../../ui/class-names'
import { IconButton } from '../../../ui/icon-button'
import { kindWords, standing } from '../change-words'
import { useDesk } from '../desk-context'
import { NoteBody } from './note-body'

type Props = {
	suggestion: Suggestion
	number: number
	/** Folded while another one is being looked at; to two lines where it stands in the margin. */
	folded?: boolean
	/** Whether the line it belongs to can be seen beside it. */
	besideSheet?: boolean
}

/** The note beside a change: why, what it adds, what it rests on, and the three verbs. */
export function Note({ suggestion, number, folded = false, besideSheet = false }: Props) {
	const { state, dispatch, unproven } = useDesk()
	const { id, uncertain } = suggestion
	const doubted = unproven[id] !== undefined
	const taken = state.choice.accepted.includes(id)
	const active = state.active === id
	// Nobody has counted the person's own words.
	const counted = !Object.hasOwn(state.choice.edits, id)
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: its heading is a button that does the same
		<article
			data-note={id}
			tabIndex={-1}
			aria-labelledby={`note-${id}`}
			onClick={(event) => {
				const onControl =
					event.target instanceof Element && event.target.closest('button, textarea')
				if (folded && !onControl) dispatch({ type: 'pick', id })
			}}
			className={classNames(
				'border-l-2 py-1.5 pl-3 text-sm outline-offset-4',
				active
					? 'border-accent'
					: (uncertain && !taken) || (doubted && taken)
						? 'border-dashed border-edge'
						: 'border-line'
			)}
		>
			<div className="flex items-center gap-2">
				<h3 id={`note-${id}`} className="min-w-0 flex-1 font-sans text-sm font-semibold">
					<button
						type="button"
						aria-expanded={!folded}
						onClick={() => dispatch({ type: 'pick', id })}
						className="flex w-full items-baseline gap-2 text-left"
					>
						<span className="figures text-faint">
							<span className="sr-only">Change </span>
							{number}
							{uncertain && <span title="Uncertain">?</span>}
							<span className="sr-only">{uncertain ? ', uncertain: ' : ': '}</span>
						</span>
						<span className={classNames('truncate', !taken && 'text-soft')}>
							{kindWords[suggestion.kind]}
						</span>
						<span className="figures ml-auto font-normal whitespace-nowrap text-soft">
							{counted && <Worth points={suggestion.scoreDelta} />}
						</span>
					</button>
				</h3>
				{folded && <QuickVerbs id={id} number={number} taken={taken} />}
			</div>
			{folded ? (
				<p className="text-xs text-faint lg:truncate">
					{standing(suggestion, state.choice, doubted)} ·{' '}
					{uncertain && !taken ? suggestion.warning : suggestion.reason}
				</p>
			) : (
				<NoteBody suggestion={suggestion} besideSheet={besideSheet} />
			)}
		</article>
	)
}

/** Most changes add no points; a column of zeros would hide those that do. */
function Worth({ points }: { points: number }) {
	const { gain, gainWords } = useNumbers()
	const adds = Math.round(points * 10) !== 0
	return (
		<>
			<span aria-hidden="true" className={adds ? 'font-semibold text-ink' : 'text-xs text-faint'}>
				{adds ? gain(points) : 'same score'}
			</span>
			<span className="sr-only">, {gainWords(points)}</span>
		</>
	)
}

function QuickVerbs({ id, number, taken }: { id: string; number: number; taken: boolean }) {
	const { dispatch } = useDesk()
	return taken ? (
		<IconButton
			label={`Reject change ${number}`}
			className="size-7"
			onClick={() => dispatch({ type: 'reject', id })}
		>
			<X aria-hidden="true" className="size-4" />
		</IconButton>
	) : (
		<IconButton
			label={`Accept change ${number}`}
			className="size-7"
			onClick={() => dispatch({ type: 'accept', id })}
		>
			<Check aria-hidden="true" className="size-4" />
		</IconButton>
	)
}
