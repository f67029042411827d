import { ChevronLeft, ChevronRight, History, Redo2, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../../ui/button'
import { classNames } from '../../../ui/class-names'
import { FieldError } from '../../../ui/field-error'
import { IconButton } from '../../../ui/icon-button'
import { useFootRoom } from '../../../ui/use-foot-room'
import type { useDesk } from '../use-desk'

type Props = {
	desk: ReturnType<typeof useDesk>
	onCheck: (by: 1 | -1) => void
	onLookBack: () => void
}

/** Always at hand: what is still to check, undo, what was before, and save. */
export function Footer({ desk, onCheck, onLookBack }: Props) {
	const { view, saving, dirty, canUndo, canRedo } = desk
	const count = view.unsure.length
	const footer = useRef<HTMLDivElement>(null)
	useFootRoom(footer)
	const failed = saving.problem?.kind === 'other'
	return (
		<div
			ref={footer}
			className="sticky bottom-0 z-20 -mx-4 border-t border-line bg-raised px-4 py-2 sm:-mx-6 sm:px-6"
		>
			<Unsaved desk={desk} />
			<div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
				<div className="flex items-center gap-1 text-sm">
					<span
						aria-live="polite"
						className={classNames('figures', count === 0 && 'max-sm:sr-only')}
					>
						{checkWords(count)}
					</span>
					{count > 0 && (
						<>
							<IconButton label="Previous place to check" onClick={() => onCheck(-1)}>
								<ChevronLeft aria-hidden="true" className="size-5" />
							</IconButton>
							<IconButton label="Next place to check" onClick={() => onCheck(1)}>
								<ChevronRight aria-hidden="true" className="size-5" />
							</IconButton>
						</>
					)}
				</div>
				<div className="ml-auto flex items-center gap-1">
					<IconButton label="Undo" disabled={!canUndo} onClick={() => view.edit({ type: 'undo' })}>
						<Undo2 aria-hidden="true" className="size-5" />
					</IconButton>
					<IconButton label="Redo" disabled={!canRedo} onClick={() => view.edit({ type: 'redo' })}>
						<Redo2 aria-hidden="true" className="size-5" />
					</IconButton>
					<IconButton label="Earlier states, and reading the file again" onClick={onLookBack}>
						<History aria-hidden="true" className="size-5" />
					</IconButton>
					<span className="text-xs whitespace-nowrap text-soft" role="status">
						{dirty ? 'Not saved' : saving.saved ? 'Saved' : ''}
					</span>
					<Button
						size="small"
						look={dirty && saving.problem?.kind !== 'conflict' ? 'primary' : 'secondary'}
						className="ml-2"
						disabled={!dirty && !saving.busy}
						busy={saving.busy}
						onClick={desk.save}
					>
						{failed ? 'Try again' : 'Save'}
					</Button>
				</div>
			</div>
		</div>
	)
}

function checkWords(count: number): string {
	if (count === 0) return 'Nothing left to check'
	return count === 1 ? '1 place to check' : `${count} places to check`
}

/** Why nothing was saved, where it is seen however far somebody has scrolled, and the ways on. */
function Unsaved({ desk }: { desk: Props['desk'] }) {
	const { problem, busy } = desk.saving
	if (!problem) return null
	if (problem.kind === 'other') {
		return (
			<div role="alert" className="mb-2">
				<FieldError>
					{Object.keys(problem.fields).length > 0
						? 'Not saved: some fields need another look. They say what is wrong.'
						: problem.message}
				</FieldError>
			</div>
		)
	}
	return (
		<div role="alert" className="mb-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
			<FieldError>{problem.message}</FieldError>
			<div className="flex gap-3">
				<Button size="small" busy={busy} onClick={desk.saveOver}>
					Save mine over it
				</Button>
				<Button size="small" look="secondary" busy={busy} onClick={desk.drop}>
					Drop mine
				</Button>
			</div>
		</div>
	)
}
