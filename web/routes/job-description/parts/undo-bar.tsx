import { Undo2 } from 'lucide-react'
import type { RefObject } from 'react'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import type { SaveProblem } from '../save-corrections'

type Props = {
	button: RefObject<HTMLButtonElement | null>
	/** What the last change did; '' before the first one. */
	said: string
	onUndo: () => void
	disabled: boolean
	problem: SaveProblem | null
	onReload: () => void
}

/** In sight wherever the list stands: what the last change did, and the way back. */
export function UndoBar({ button, said, onUndo, disabled, problem, onReload }: Props) {
	return (
		<div className="sticky bottom-0 z-10 -mx-4 bg-desk px-4 sm:mx-0 sm:px-0">
			{problem && (
				<Banner
					kind="problem"
					className="mb-2"
					actions={
						problem.kind === 'conflict' && (
							<Button look="secondary" size="small" onClick={onReload}>
								Load what is saved
							</Button>
						)
					}
				>
					{problem.message}
				</Banner>
			)}
			<div className="flex items-center gap-3 border-t border-line py-2 not-has-[p:not(:empty)]:hidden">
				<p role="status" className="min-w-0 flex-1 text-sm text-soft">
					{said}
				</p>
				<Button ref={button} look="secondary" size="small" disabled={disabled} onClick={onUndo}>
					<Undo2 aria-hidden="true" className="size-4" />
					Undo
				</Button>
			</div>
		</div>
	)
}
