import { type RefObject, useEffect, useRef } from 'react'
import { Button } from '../ui/button'
import { FieldError } from '../ui/field-error'
import { Progress } from '../ui/progress'
import { FileDrop } from './file-drop'
import type { FileRules } from './file-rules'
import { type UploadState, useResumeUpload } from './use-resume-upload'

type Props = {
	rules: FileRules
	resumeId?: string
	title?: string
	/** Uploads wait until the address is confirmed; the page says so. */
	disabled?: boolean
	inputRef?: RefObject<HTMLInputElement | null>
	onSent: (resumeId: string, file: File) => void | Promise<void>
}

/** Where a resume comes in: rule, progress with a way out, and another try. */
export function ResumeUpload({ rules, resumeId, title, disabled, inputRef, onSent }: Props) {
	const { state, start, cancel } = useResumeUpload({
		rules,
		resumeId,
		onSent: (id, file) => {
			// On its own page the resume takes this place: who tabs begins there.
			if (resumeId) document.getElementById('main')?.focus({ preventScroll: true })
			return onSent(id, file)
		}
	})
	const place = useFocusKept(state.step)
	return (
		<div ref={place} data-upload className="h-full">
			{state.step === 'sending' ? (
				<div className="flex h-full flex-col items-start justify-between gap-4 rounded-sm border border-dashed border-edge p-5">
					<div className="w-full" aria-live="polite">
						<Progress value={state.share} label={`Sending ${state.fileName}`} />
					</div>
					<Button look="secondary" onClick={cancel}>
						Cancel
					</Button>
				</div>
			) : (
				<FileDrop
					title={title ?? 'Drop your resume here'}
					choose="Choose a file"
					hint="PDF or Word (DOCX), up to 5 MB"
					accept=".pdf,.docx"
					disabled={disabled}
					inputRef={inputRef}
					onFile={start}
					error={
						<>
							{disabled && <p className="text-sm text-faint">Confirm your e-mail address first.</p>}
							{state.step === 'refused' && <FieldError>{state.rule}</FieldError>}
							{state.step === 'failed' && (
								<div className="flex flex-col items-start gap-2">
									<FieldError>{state.message}</FieldError>
									<Button look="secondary" size="small" onClick={() => start(state.file)}>
										Send {state.file.name} again
									</Button>
								</div>
							)}
						</>
					}
				/>
			)}
		</div>
	)
}

/** The button of a step goes with it: the focus goes on to the one of the next step. */
function useFocusKept(step: UploadState['step']) {
	const place = useRef<HTMLDivElement>(null)
	const before = useRef(step)
	useEffect(() => {
		if (before.current === step) return
		before.current = step
		const lost = document.activeElement === document.body
		if (lost || step === 'sending') place.current?.querySelector('button')?.focus()
	}, [step])
	return place
}
