import { Check, Circle, CircleAlert } from 'lucide-react'
import { classNames } from './class-names'
import { Spinner } from './spinner'

/** How far a thing is. The mark and the word say it; colour adds nothing that they don't. */
export type ChipState = 'waiting' | 'working' | 'done' | 'failed'

export function StatusChip({ state, children }: { state: ChipState; children: string }) {
	return (
		<span
			className={classNames(
				'inline-flex h-6 items-center gap-1.5 rounded-sm border px-2 text-xs font-semibold whitespace-nowrap',
				state === 'failed' ? 'border-ink text-ink' : 'border-line text-soft'
			)}
		>
			<ChipMark state={state} />
			{children}
		</span>
	)
}

function ChipMark({ state }: { state: ChipState }) {
	if (state === 'working') return <Spinner className="size-3.5" />
	if (state === 'done') return <Check aria-hidden="true" className="size-3.5" />
	if (state === 'failed') return <CircleAlert aria-hidden="true" className="size-3.5" />
	return <Circle aria-hidden="true" strokeDasharray="3 3" className="size-3.5" />
}
