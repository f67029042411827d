import type { ExportResource } from '../../../../src/export/resource'
import type { Numbers } from '../../../numbers/numbers'
import { useNumbers } from '../../../numbers/numbers-context'
import { Button } from '../../../ui/button'
import { StatusChip } from '../../../ui/status-chip'
import { fileWords, readBackWords } from '../exports'
import type { Exports } from '../use-exports'

/** The files that were made of this version, and those under way. */
export function FileList({ exports }: { exports: Exports }) {
	if (exports.files.length === 0) return null
	return (
		<section aria-labelledby="files">
			<h2 id="files" className="mb-2 text-lg font-semibold">
				Files
			</h2>
			<ul className="border-t border-line">
				{exports.files.map((file) => (
					<li key={file.id} className="flex flex-col gap-1 border-b border-line py-3">
						<FileLine file={file} exports={exports} />
					</li>
				))}
			</ul>
		</section>
	)
}

/** One file: how far it is, and the one thing to do with it. */
export function FileLine({ file, exports }: { file: ExportResource; exports: Exports }) {
	const numbers = useNumbers()
	return (
		<>
			<div className="flex items-center justify-between gap-3">
				<span className="text-sm font-semibold">{fileWords(file)}</span>
				<FileDeed file={file} exports={exports} />
			</div>
			<p className="text-xs text-soft">{outcome(file, numbers)}</p>
		</>
	)
}

function FileDeed({ file, exports }: { file: ExportResource; exports: Exports }) {
	switch (file.status) {
		case 'queued':
			return <StatusChip state="working">Waiting</StatusChip>
		case 'rendering':
			return <StatusChip state="working">Making it</StatusChip>
		case 'ready':
			return (
				<Button look="secondary" size="small" onClick={() => exports.download(file)}>
					Download
					<span className="sr-only"> {file.fileName}</span>
				</Button>
			)
		case 'failed':
			return (
				<Button look="secondary" size="small" onClick={() => exports.retry(file)}>
					Try again
					<span className="sr-only">: {fileWords(file)}</span>
				</Button>
			)
	}
}

/** How far one file is, in words only. */
export function FileWords({ file }: { file: ExportResource }) {
	const numbers = useNumbers()
	return (
		<>
			<p className="font-semibold">{fileWords(file)}</p>
			<p className="text-soft">{outcome(file, numbers)}</p>
		</>
	)
}

function outcome(file: ExportResource, numbers: Numbers): string {
	switch (file.status) {
		case 'queued':
			return 'Waiting its turn.'
		case 'rendering':
			return 'Being made, then read back. That takes a few seconds.'
		case 'ready':
			return [sizeOf(file, numbers), readBackWords(file)].filter(Boolean).join('. ')
		case 'failed':
			return file.error?.message ?? 'It could not be made. Try again.'
	}
}

function sizeOf({ size }: ExportResource, { fileSize }: Numbers): string | null {
	return size === null ? null : fileSize(size)
}
