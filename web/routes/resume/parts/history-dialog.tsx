import { useEffect, useState } from 'react'
import type { ResumeDetail, RevisionResource } from '../../../../src/resume/resource'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { FieldError } from '../../../ui/field-error'
import { TimeText } from '../../../ui/time-text'
import { useToast } from '../../../ui/toast'
import { fetchRevisions, restoreRevision, revisionWords } from '../revisions'
import { ReadAgain } from './read-again'

type Props = {
	open: boolean
	onClose: () => void
	resumeId: string
	/** The one that is shown. */
	revision: number
	dirty: boolean
	onRestored: (detail: ResumeDetail) => void
}

/** What the resume was before, and the way back to it. */
export function HistoryDialog({ open, onClose, resumeId, revision, dirty, onRestored }: Props) {
	const [revisions, setRevisions] = useState<RevisionResource[]>([])
	const [problem, setProblem] = useState<string | null>(null)
	const [busy, setBusy] = useState<number | null>(null)
	const toast = useToast()

	// biome-ignore lint/correctness/useExhaustiveDependencies: another revision, another list
	useEffect(() => {
		if (!open) return
		setProblem(null)
		fetchRevisions(resumeId).then((found) => {
			if (found.ok) setRevisions(found.value)
			else setProblem(found.failure)
		})
	}, [open, resumeId, revision])

	async function restore(earlier: number) {
		setBusy(earlier)
		const restored = await restoreRevision(resumeId, { earlier, revision })
		setBusy(null)
		if (!restored.ok) return setProblem(restored.failure)
		onRestored(restored.value)
		onClose()
		toast({ title: `Number ${earlier} is back.` })
	}

	return (
		<Dialog
			open={open}
			onClose={onClose}
			title="Earlier states"
			description="Each time you save, what was there before stays. What you have tailored keeps the state that it was made from."
		>
			{dirty && (
				<p className="text-sm font-semibold">
					You have changes that are not saved. Save or undo them first.
				</p>
			)}
			{problem && <FieldError>{problem}</FieldError>}
			<ol className="max-h-[40dvh] overflow-y-auto">
				{revisions.map((one) => (
					<li
						key={one.revision}
						className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2 text-sm"
					>
						<span>
							<span className="figures font-semibold">{one.revision}</span> {revisionWords(one)}
							<span className="block text-xs text-faint">
								<TimeText iso={one.createdAt} precision="minute" />
							</span>
						</span>
						{one.current ? (
							<span className="text-xs text-soft">Shown now</span>
						) : (
							<Button
								size="small"
								look="secondary"
								disabled={dirty}
								busy={busy === one.revision}
								aria-label={`Go back to number ${one.revision}`}
								onClick={() => restore(one.revision)}
							>
								Go back to this
							</Button>
						)}
					</li>
				))}
			</ol>
			<ReadAgain disabled={dirty} onAsked={onClose} />
		</Dialog>
	)
}
