import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { ExportFormat, ExportResource, Template } from '../../../../src/export/resource'
import type { Resume } from '../../../../src/resume/schema'
import { Button } from '../../../ui/button'
import { Dialog, DialogActions } from '../../../ui/dialog'
import { Skeleton } from '../../../ui/skeleton'
import { findFile, hasTemplate } from '../exports'
import { formatsInOrder, formatWords, templatesInOrder, templateWords } from '../format-words'
import type { Exports } from '../use-exports'
import { FileWords } from './file-list'
import { RadioRow } from './radio-row'

/** Comes when the dialog is opened; without a connection there is no preview, and all else works. */
const FilePreview = lazy(() =>
	import('./preview/file-preview').catch(() => ({ default: NoPreview }))
)

function NoPreview(): ReactNode {
	return null
}

type Props = { open: boolean; onClose: () => void; resume: Resume; exports: Exports }

/** Which file to make and how it will look; how far it is; and the download, in one place. */
export function ExportDialog({ open, onClose, resume, exports }: Props) {
	const [format, setFormat] = useState<ExportFormat>('pdf')
	const [template, setTemplate] = useState<Template>('classic')
	const laidOut = hasTemplate(format)
	const wanted = laidOut ? template : 'classic'
	const file = findFile(exports.files, format, wanted)
	return (
		<Dialog
			open={open}
			onClose={onClose}
			title="Download"
			width="wide"
			description="Every file is one column in reading order, and is read back by machine before you get it."
		>
			<div className="flex flex-wrap gap-x-8 gap-y-5">
				<div className="flex min-w-56 flex-1 flex-col gap-4">
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
				</div>
				<Suspense fallback={<Skeleton className="h-90 w-64" />}>
					<FilePreview resume={resume} format={format} template={wanted} />
				</Suspense>
			</div>
			<div aria-live="polite" className="min-h-11 border-t border-line pt-3 text-sm">
				{file ? <FileWords file={file} /> : <p className="text-soft">This file is not made yet.</p>}
			</div>
			<DialogActions>
				<Button look="secondary" onClick={onClose}>
					Close
				</Button>
				<NextDeed file={file} exports={exports} onMake={() => exports.make(format, wanted)} />
			</DialogActions>
		</Dialog>
	)
}

type DeedProps = {
	file: ExportResource | undefined
	exports: Exports
	onMake: () => Promise<void>
}

/** The one thing to do next with the file that is chosen. */
function NextDeed({ file, exports, onMake }: DeedProps) {
	const [asking, setAsking] = useState(false)
	const ask = (call: () => Promise<void>) => async () => {
		setAsking(true)
		await call()
		setAsking(false)
	}
	switch (file?.status) {
		case undefined:
			return (
				<Button busy={asking} onClick={ask(onMake)}>
					Make this file
				</Button>
			)
		case 'queued':
		case 'rendering':
			return <Button busy>Making it</Button>
		case 'ready':
			return (
				<Button onClick={() => exports.download(file)}>
					Download
					<span className="sr-only"> {file.fileName}</span>
				</Button>
			)
		case 'failed':
			return (
				<Button busy={asking} onClick={ask(() => exports.retry(file))}>
					Try again
				</Button>
			)
	}
}
