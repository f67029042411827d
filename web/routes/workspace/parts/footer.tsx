import { type ReactNode, useRef } from 'react'
import type { Score } from '../../../../src/alignment/schema'
import { useNumbers } from '../../../numbers/numbers-context'
import { Button } from '../../../ui/button'
import { ScoreRing } from '../../../ui/score-ring'
import { useFootRoom } from '../../../ui/use-foot-room'
import { useDesk } from '../desk-context'

type Props = {
	/** Null while it is being computed for the first time. */
	score: Score | null
	before: Pick<Score, 'total' | 'band'>
	onSave: () => void
	/** On small screens: the buttons that open the panel, and the panel itself. */
	openers: ReactNode
	panel: ReactNode
}

/** Always in sight: what exactly is chosen, what it comes to, and the way to keep it. */
export function Footer({ score, before, onSave, openers, panel }: Props) {
	const { desk, state } = useDesk()
	const footer = useRef<HTMLDivElement>(null)
	useFootRoom(footer)
	const accepted = state.choice.accepted.length
	const all = desk.suggestions.length
	return (
		<div ref={footer} className="sticky bottom-0 z-20 border-t border-line bg-raised">
			{panel}
			<p
				role="status"
				className="mx-auto max-w-[92rem] px-4 text-sm text-soft not-empty:pt-2 sm:px-6"
			>
				{state.notice}
			</p>
			<div className="mx-auto flex max-w-[92rem] items-center gap-x-3 gap-y-2 px-4 py-2.5 sm:px-6">
				{openers}
				<div className="flex min-w-0 flex-1 items-center gap-3">
					<ScoreRing
						size="small"
						label="Fit with what you chose"
						value={score && score.band !== 'unscored' ? Math.round(score.total) : null}
					/>
					<p className="min-w-0 text-sm leading-tight">
						<span className="figures block font-semibold whitespace-nowrap">
							{all === 0 ? 'No changes' : `${accepted} of ${all} accepted`}
						</span>
						<span className="figures text-soft">
							<Total score={score} before={before} changes={all} />
						</span>
					</p>
				</div>
				<Button id="save" onClick={onSave}>
					<span>
						Save<span className="max-sm:sr-only"> version</span>
					</span>
				</Button>
			</div>
		</div>
	)
}

function Total({
	score,
	before,
	changes
}: {
	score: Score | null
	before: Pick<Score, 'total' | 'band'>
	changes: number
}) {
	const { gain, tenths } = useNumbers()
	if (before.band === 'unscored') return 'Not scored: too little in the posting'
	if (changes === 0) return `Score ${tenths(before.total)}`
	if (!score) return 'Adding up'
	const added = gain(score.total - before.total)
	return added === '±0'
		? `Same score, ${tenths(before.total)}`
		: `${added} from ${tenths(before.total)}`
}
