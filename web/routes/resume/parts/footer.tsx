import { ChevronLeft, ChevronRight, History, Redo2, Undo2 } from 'lucide-react'
import { Button } from '../../../ui/button'
import { FieldError } from '../../../ui/field-error'
import { IconButton } from '../../../ui/icon-button'
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
	const failed = saving.problem?.kind === 'other' ? saving.problem : null
	return (
		<div className="sticky bottom-0 z-20 -mx-4 border-t border-line bg-raised px-4 py-2 sm:-mx-6 sm:px-6">
			{failed && (
				<div role="alert" className="mb-2">
					<FieldError>
						{Object.keys(failed.fields).length > 0
							? 'Not saved: some fields need another look. They say what is wrong.'
							: failed.message}
					</FieldError>
				</div>
			)}
			<div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
				<div className="flex items-center gap-1 text-sm">
					<span className="figures" aria-live="polite">
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
				<div className="flex items-center gap-1">
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
						look={dirty ? 'primary' : 'secondary'}
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
