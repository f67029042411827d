import { Upload } from 'lucide-react'
import { type ReactNode, type RefObject, useId, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { classNames } from '../ui/class-names'

type Props = {
	/** What to bring, e.g. `Drop your resume here`. */
	title: string
	/** The button's words. */
	choose: string
	/** Which files, in words. */
	hint: string
	/** For the picker, e.g. `.pdf,.docx`. */
	accept: string
	disabled?: boolean
	error?: ReactNode
	onFile: (file: File) => void
	/** Lets a button elsewhere open the picker. */
	inputRef?: RefObject<HTMLInputElement | null>
}

/** A place to drop a file, and a button that opens the picker for everybody who doesn't drag. */
export function FileDrop(props: Props) {
	const { title, choose, hint, accept, disabled = false, error, onFile } = props
	const ownRef = useRef<HTMLInputElement>(null)
	const input = props.inputRef ?? ownRef
	const id = useId()
	const [over, setOver] = useState(false)
	const take = (files: FileList | null) => {
		const file = files?.[0]
		if (file && !disabled) onFile(file)
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
		<div
			onDragOver={(event) => {
				event.preventDefault()
				setOver(!disabled)
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault()
				setOver(false)
				take(event.dataTransfer.files)
			}}
			className={classNames(
				'flex h-full flex-col items-start gap-3 rounded-sm border border-dashed p-5',
				over ? 'border-accent bg-accent-tint' : 'border-edge'
			)}
		>
			<p className="flex items-center gap-2 font-serif text-lg font-semibold">
				<Upload aria-hidden="true" className="size-5 text-soft" />
				{title}
			</p>
			<p id={`${id}-hint`} className="text-sm text-soft">
				{hint}
			</p>
			<input
				ref={input}
				type="file"
				accept={accept}
				disabled={disabled}
				aria-hidden="true"
				aria-label={choose}
				tabIndex={-1}
				className="sr-only"
				onChange={(event) => {
					take(event.target.files)
					// The same file may be chosen again after it was mended.
					event.target.value = ''
				}}
			/>
			<div aria-live="polite">{error}</div>
			<noscript>
				<p className="text-sm">To send a file, allow scripts for this page.</p>
			</noscript>
			<Button
				look="secondary"
				disabled={disabled}
				aria-describedby={`${id}-hint`}
				onClick={() => input.current?.click()}
			>
				{choose}
			</Button>
		</div>
	)
}
