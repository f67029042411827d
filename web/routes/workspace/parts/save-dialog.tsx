import { useEffect, useState } from 'react'
import { useFetcher, useNavigate } from 'react-router'
import type { ExportFormat } from '../../../../src/export/resource'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Checkbox } from '../../../ui/checkbox'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { TextArea } from '../../../ui/text-area'
import { formatsInOrder, formatWords } from '../../version/format-words'
import { selectionOf } from '../choice'
import { useDesk } from '../desk-context'
import type { action } from '../route'
import { forgetChoice } from '../use-kept-choice'

type Props = { optimizationId: string; open: boolean; onClose: () => void }

/** Keeps exactly what is chosen as a version, with a note and the files to make of it. */
export function SaveDialog({ optimizationId, open, onClose }: Props) {
	const { state } = useDesk()
	const [notes, setNotes] = useState('')
	const [formats, setFormats] = useState<ExportFormat[]>(['pdf', 'docx'])
	const save = useFetcher<typeof action>()
	const navigate = useNavigate()
	const saved = save.data && 'versionId' in save.data ? save.data.versionId : null
	const failure = save.data && 'failure' in save.data ? save.data.failure : null
	useEffect(() => {
		if (!saved) return
		forgetChoice(optimizationId)
		navigate(`/versions/${saved}`, { state: { justSaved: true } })
	}, [saved, optimizationId, navigate])
	const { accepted, edits } = selectionOf(state.choice)
	const submit = () =>
		save.submit(
			{ intent: 'accept', acceptedChanges: accepted, edits, notes, exportFormats: formats },
			{ method: 'post', encType: 'application/json' }
		)
	return (
		<Dialog
			open={open}
			onClose={onClose}
			title="Save version"
			description={whatIsSaved(accepted.length)}
		>
			{failure && <Banner kind="problem">{failure.message}</Banner>}
			<TextArea
				label="Notes"
				optional
				hint="For you only: where you send it, what to remember."
				maxLength={2000}
				rows={3}
				value={notes}
				onChange={(event) => setNotes(event.target.value)}
			/>
			<fieldset className="flex flex-col gap-2">
				<legend className="mb-2 text-sm font-semibold">Files to make now</legend>
				{formatsInOrder.map((format) => (
					<Checkbox
						key={format}
						label={
							<>
								{formatWords[format].name}
								<span className="text-faint"> · {formatWords[format].words}</span>
							</>
						}
						checked={formats.includes(format)}
						onChange={(event) =>
							setFormats(
								formatsInOrder.filter((one) =>
									one === format ? event.target.checked : formats.includes(one)
								)
							)
						}
					/>
				))}
			</fieldset>
			<DialogActions>
				<Button look="secondary" onClick={onClose}>
					Go on editing
				</Button>
				<Button busy={save.state !== 'idle' || saved !== null} onClick={submit}>
					Save version
				</Button>
			</DialogActions>
		</Dialog>
	)
}

function whatIsSaved(accepted: number): string {
	if (accepted === 0) return 'You accepted no change: this keeps your resume as it is.'
	const changes = accepted === 1 ? 'the 1 change' : `the ${accepted} changes`
	return `This keeps your resume with ${changes} you accepted, and nothing else changed. Your original stays.`
}
