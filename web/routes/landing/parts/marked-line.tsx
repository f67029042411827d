import type { ReactNode } from 'react'
import { classNames } from '../../../ui/class-names'
import type { SampleChange } from '../sample/changes'

/** A line of the sheet with its notes in the margin; on a phone they stand under the line. */
export function MarkedLine({ children, notes }: { children: ReactNode; notes?: ReactNode }) {
	return (
		<li className="group/change grid gap-x-8 gap-y-2 xl:grid-cols-[minmax(0,1fr)_15rem]">
			<p>{children}</p>
			{notes && <div className="flex flex-col gap-3">{notes}</div>}
		</li>
	)
}

/** A line in both wordings; its note's choice and the view of the sheet decide what is seen. */
export function BothWordings({ change, number }: { change: SampleChange; number: number }) {
	return (
		<>
			<span className="group-has-[[value=reject]:checked]/change:hidden">
				<del className="mark-removed group-has-[[value=clean]:checked]/sample:hidden">
					<span className="sr-only"> was: </span>
					{change.removed}
				</del>{' '}
				<Added>{change.added}</Added>
			</span>
			<span className="hidden underline decoration-edge decoration-dotted underline-offset-4 group-has-[[value=clean]:checked]/sample:no-underline group-has-[[value=reject]:checked]/change:inline">
				{change.removed}
			</span>
			{change.rest}
			<MarkNumber number={number} />
		</>
	)
}

/** New words; in the clean view they are words like all others. */
export function Added({ children }: { children: ReactNode }) {
	return (
		<ins className="mark-added group-has-[[value=clean]:checked]/sample:bg-transparent group-has-[[value=clean]:checked]/sample:text-inherit group-has-[[value=clean]:checked]/sample:no-underline">
			<span className="sr-only"> now: </span>
			{children}
		</ins>
	)
}

/** The number that ties a mark to its note; dashed where the original is kept until it is decided. */
export function MarkNumber({ number, unsure = false }: { number: number; unsure?: boolean }) {
	return (
		<span
			aria-hidden="true"
			className={classNames(
				'figures ml-1 inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border border-edge px-1 align-text-top font-sans text-xs leading-none text-soft group-has-[[value=clean]:checked]/sample:hidden',
				unsure && 'border-dashed'
			)}
		>
			{number}
			{unsure && '?'}
		</span>
	)
}
