import { type FormEvent, useRef } from 'react'
import { Form, useNavigation, useSubmit } from 'react-router'
import { FileDrop } from '../../../documents/file-drop'
import type { FileRules } from '../../../documents/file-rules'
import type { FormProblems } from '../../../form.server'
import { Button } from '../../../ui/button'
import { FieldError } from '../../../ui/field-error'
import { FormProblem } from '../../../ui/form-problem'
import { LinkButton } from '../../../ui/link-button'
import { Spinner } from '../../../ui/spinner'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { useFocusFirstError } from '../../../ui/use-focus-first-error'
import { useFootRoom } from '../../../ui/use-foot-room'
import type { Draft } from '../draft'
import { pasteMarkup } from '../paste-markup'
import { usePostingForm } from '../use-posting-form'
import { PostingWarnings } from './posting-warnings'

type Props = {
	rules: FileRules
	verified: boolean
	answer: { values: Draft; problems: FormProblems } | undefined
}

export function PostingForm({ rules, verified, answer }: Props) {
	const { draft, reading, upload, takeFile, file, write, label } = usePostingForm(
		rules,
		answer?.values
	)
	const problems = answer?.problems
	/** An error stands until what it is about is changed. */
	const error = (name: keyof Draft) =>
		answer && answer.values[name] === draft[name] ? problems?.fields[name] : undefined
	const form = useFocusFirstError(answer)
	const foot = useRef<HTMLDivElement>(null)
	useFootRoom(foot)
	const submit = useSubmit()
	const busy = useNavigation().formMethod === 'POST'
	const sendWithFile = (event: FormEvent<HTMLFormElement>) => {
		if (!file) return
		event.preventDefault()
		const body = new FormData(event.currentTarget)
		body.set('file', file)
		submit(body, { method: 'post', encType: 'multipart/form-data' })
	}
	return (
		<Form
			ref={form}
			method="post"
			noValidate
			onSubmit={sendWithFile}
			className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
		>
			<div className="flex flex-col gap-6">
				{problems?.message && (
					<FormProblem key={problems.message}>{problems.message} Your text is kept.</FormProblem>
				)}
				<TextArea
					label="The posting"
					name="text"
					required
					value={draft.text}
					onChange={(event) => write(event.target.value)}
					onPaste={pasteMarkup}
					error={error('text') ?? problems?.fields.file}
					className="min-h-80 font-serif lg:min-h-112"
				/>
			</div>
			<div className="flex flex-col gap-5">
				<FileDrop
					title="Or bring a file"
					choose="Choose a file"
					hint={
						verified
							? 'PDF, Word (DOCX) or TXT, up to 10 MB'
							: 'Confirm your e-mail address to upload a file. Pasting works now.'
					}
					accept=".pdf,.docx,.txt"
					disabled={!verified}
					onFile={takeFile}
					error={
						<>
							{upload.step === 'failed' && <FieldError>{upload.message}</FieldError>}
							{upload.step === 'reading' && (
								<p className="flex items-center gap-2 text-sm">
									<Spinner /> Reading {upload.name} …
								</p>
							)}
							{file && <p className="text-sm text-soft">The text is from {file.name}.</p>}
						</>
					}
				/>
				<TextField
					label="Job title"
					name="title"
					required
					value={draft.title}
					onChange={(event) => label('title', event.target.value)}
					error={error('title')}
					hint="Title, company and place are filled in from the text. Correct them as you like."
				/>
				<TextField
					label="Company"
					name="company"
					optional
					value={draft.company}
					onChange={(event) => label('company', event.target.value)}
					error={error('company')}
				/>
				<TextField
					label="Place"
					name="location"
					optional
					value={draft.location}
					onChange={(event) => label('location', event.target.value)}
					error={error('location')}
				/>
				<div aria-live="polite">
					{reading && <PostingWarnings reading={reading} labels={draft} />}
				</div>
			</div>
			<div
				ref={foot}
				className="sticky bottom-0 -mx-4 flex flex-wrap justify-end gap-3 border-t border-line bg-desk px-4 py-3 sm:mx-0 sm:px-0 lg:col-span-2"
			>
				<LinkButton to="/dashboard" look="secondary">
					Cancel
				</LinkButton>
				<Button type="submit" busy={busy}>
					Save job description
				</Button>
			</div>
		</Form>
	)
}
