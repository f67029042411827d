import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { ExportFormat } from '../../../../src/export/resource'
import { countChanges } from '../../../change-diff/count-changes'
import { Banner } from '../../../ui/banner'
import { Button } from '../../../ui/button'
import { Checkbox } from '../../../ui/checkbox'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { TextArea } from '../../../ui/text-area'
import { formatsInOrder, formatWords } from '../../version/format-words'
import { attestedOf, selectionOf } from '../choice'
import { useDesk } from '../desk-context'
import { saveVersion } from '../save-version'
import { forgetChoice } from '../use-kept-choice'

type Props = {
	optimizationId: string
	open: boolean
	onClose: () => void
	/** Goes to a change that should be looked at first. */
	onLook: (id: string) => void
}

/** Keeps exactly what is chosen as a version, with a note and the files to make of it. */
export function SaveDialog({ optimizationId, open, onClose, onLook }: Props) {
	const { desk, state, unproven } = useDesk()
	const [notes, setNotes] = useState('')
	const [formats, setFormats] = useState<ExportFormat[]>(['pdf', 'docx'])
	const [busy, setBusy] = useState(false)
	const [problem, setProblem] = useState<string | null>(null)
	const navigate = useNavigate()
	const selection = selectionOf(state.choice)
	const attested = attestedOf(state.choice)
	const doubted = desk.suggestions.filter(
		(one) => selection.accepted.includes(one.id) && unproven[one.id] !== undefined
	)
	const save = async () => {
		setBusy(true)
		const wanted = { ...selection, attested, notes, exportFormats: formats }
		const saved = await saveVersion(optimizationId, wanted)
		if (saved.ok) {
			forgetChoice(optimizationId)
			return navigate(`/versions/${saved.value}`, { state: { justSaved: true } })
		}
		setProblem(saved.failure)
		setBusy(false)
	}
	return (
		<Dialog
			open={open}
			onClose={onClose}
			title="Save version"
			description={whatIsSaved(selection.accepted.length, attested.length)}
		>
			{problem && <Banner kind="problem">{problem}</Banner>}
			{doubted.length > 0 && (
				<Doubted
					numbers={doubted.map((one) => desk.suggestions.indexOf(one) + 1)}
					onLook={() => doubted[0] && onLook(doubted[0].id)}
				/>
			)}
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
				<Button busy={busy} onClick={save}>
					Save version
				</Button>
			</DialogActions>
		</Dialog>
	)
}

/** Own words that the resume does not carry may be saved, but never unnoticed. */
function Doubted({ numbers, onLook }: { numbers: number[]; onLook: () => void }) {
	const one = numbers.length === 1
	return (
		<Banner
			title={
				one
					? `Your words in change ${numbers[0]} say more than your resume`
					: `Your words in changes ${numbers.join(', ')} say more than your resume`
			}
			actions={
				<Button look="secondary" size="small" onClick={onLook}>
					Look at {one ? 'it' : 'them'}
				</Button>
			}
		>
			Say that {one ? 'it is' : 'they are'} true, or change {one ? 'it' : 'them'}. If you save now,
			the version says that {one ? 'it was' : 'they were'} not checked.
		</Banner>
	)
}

function whatIsSaved(accepted: number, attested: number): string {
	if (accepted === 0) return 'You accepted no change: this keeps your resume as it is.'
	const kept = `This keeps your resume with the ${countChanges(accepted)} you accepted, and nothing else changed.`
	if (attested === 0) return `${kept} Your original stays.`
	const what = attested === 1 ? 'The one change' : `The ${attested} changes`
	return `${kept} ${what} you said ${attested === 1 ? 'is' : 'are'} true also ${attested === 1 ? 'becomes' : 'become'} part of your resume; its earlier state stays.`
}
