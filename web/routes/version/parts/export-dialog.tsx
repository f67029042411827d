import { useState } from 'react'
import type { ExportFormat, Template } from '../../../../src/export/resource'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { findFile, hasTemplate } from '../exports'
import { formatsInOrder, formatWords, templatesInOrder, templateWords } from '../format-words'
import type { Exports } from '../use-exports'
import { FileLine } from './file-list'
import { RadioRow } from './radio-row'

type Props = { open: boolean; onClose: () => void; exports: Exports }

/** Which file to make; how far it is; and the download, in one place. */
export function ExportDialog({ open, onClose, exports }: Props) {
	const [format, setFormat] = useState<ExportFormat>('pdf')
	const [template, setTemplate] = useState<Template>('classic')
	const [asking, setAsking] = useState(false)
	const laidOut = hasTemplate(format)
	const wanted = laidOut ? template : 'classic'
	const file = findFile(exports.files, format, wanted)
	const make = async () => {
		setAsking(true)
		await exports.make(format, wanted)
		setAsking(false)
	}
	return (
		<Dialog
			open={open}
			onClose={onClose}
			title="Download"
			description="Every file is one column in reading order, and is read back by machine before you get it."
		>
			<fieldset>
				<legend className="mb-1 text-sm font-semibold">Format</legend>
				{formatsInOrder.map((one) => (
					<RadioRow
						key={one}
						name="format"
						label={formatWords[one]}
						checked={format === one}
						onChoose={() => setFormat(one)}
					/>
				))}
			</fieldset>
			{laidOut && (
				<fieldset>
					<legend className="mb-1 text-sm font-semibold">Look</legend>
					{templatesInOrder.map((one) => (
						<RadioRow
							key={one}
							name="template"
							label={templateWords[one]}
							checked={template === one}
							onChoose={() => setTemplate(one)}
						/>
					))}
				</fieldset>
			)}
			<div aria-live="polite" className="flex min-h-14 flex-col gap-1 border-t border-line pt-3">
				{file && <FileLine file={file} exports={exports} />}
			</div>
			<DialogActions>
				<Button look="secondary" onClick={onClose}>
					Close
				</Button>
				{!file && (
					<Button busy={asking} onClick={make}>
						Make this file
					</Button>
				)}
			</DialogActions>
		</Dialog>
	)
}
