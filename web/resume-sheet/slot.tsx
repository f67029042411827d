import { MoveDown, MoveUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '../ui/class-names'
import { MarkNumber } from './mark-number'
import type { Mark } from './marks'
import type { Placed } from './place'
import { ToneContext, useTone } from './sheet-view'

export type Standing<T> = Exclude<Placed<T>, { kind: 'omitted' }>

/** A line in a list with what happened to it as a whole; its own words come as children. */
export function LineSlot<T>({ slot, children }: { slot: Standing<T>; children: ReactNode }) {
	const tone = useToneOf(slot)
	const mark = slot.kind === 'inserted' ? slot.mark : slot.removal
	return (
		<ToneContext value={tone}>
			{slot.kind === 'kept' && slot.order && <Moved by={slot.moved} mark={slot.order} />}
			<span data-change={mark?.id}>
				{children}
				{mark && <MarkNumber mark={mark} />}
			</span>
		</ToneContext>
	)
}

type BlockProps<T> = { slot: Standing<T>; className?: string; children: ReactNode }

/** A whole entry or section; its numbers stand in the gutter. */
export function BlockSlot<T>({ slot, className, children }: BlockProps<T>) {
	const tone = useToneOf(slot)
	const mark = slot.kind === 'inserted' ? slot.mark : slot.removal
	const order = slot.kind === 'kept' ? slot.order : null
	return (
		<ToneContext value={tone}>
			<div data-change={mark?.id} className={classNames('relative', className)}>
				{(mark || order) && (
					<div className="absolute top-0 -left-5 flex flex-col sm:-left-8">
						{slot.kind === 'kept' && order && <Moved by={slot.moved} mark={order} />}
						{mark && <MarkNumber mark={mark} />}
					</div>
				)}
				{children}
			</div>
		</ToneContext>
	)
}

/** Where a line would come that was suggested and not taken. */
export function Omitted({ mark }: { mark: Mark }) {
	return (
		<span data-change={mark.id} className="font-sans text-xs text-faint">
			<span aria-hidden="true">‸</span>
			<MarkNumber mark={mark} />
		</span>
	)
}

function useToneOf<T>(slot: Standing<T>) {
	const around = useTone()
	if (slot.kind === 'inserted') return 'added'
	return slot.removal?.taken ? 'removed' : around
}

function Moved({ by, mark }: { by: number; mark: Mark }) {
	const Arrow = by < 0 ? MoveUp : MoveDown
	return (
		<span data-change={mark.id} className="figures mr-1 font-sans text-xs text-accent select-none">
			{by !== 0 && (
				<>
					<Arrow aria-hidden="true" className="inline size-3.5" />
					<span className="sr-only">
						Moved {by < 0 ? 'up' : 'down'} by {Math.abs(by)}.
					</span>
				</>
			)}
			<MarkNumber mark={mark} />
		</span>
	)
}
