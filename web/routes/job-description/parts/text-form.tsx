import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Form, useNavigate } from 'react-router'
import type { JobDescriptionDetail } from '../../../../src/posting/resource'
import { call } from '../../../call'
import { Button } from '../../../ui/button'
import { FormProblem } from '../../../ui/form-problem'
import { LinkButton } from '../../../ui/link-button'
import { TextArea } from '../../../ui/text-area'
import { useToast } from '../../../ui/toast'
import { keepText, keptText } from '../text-draft'

type Props = {
	posting: JobDescriptionDetail
	/** What was sent without scripts and not accepted. */
	refused: { text: string; problem: string } | null
}

/** The posting's text to be corrected, in the place of the text itself. */
export function TextForm({ posting, refused }: Props) {
	const { id, revision } = posting
	const path = `/job-descriptions/${id}`
	const [text, setText] = useState(refused?.text ?? posting.text)
	const [problem, setProblem] = useState(refused?.problem ?? null)
	const [busy, setBusy] = useState(false)
	const form = useRef<HTMLFormElement>(null)
	const navigate = useNavigate()
	const toast = useToast()
	useEffect(() => {
		const area = form.current?.querySelector('textarea')
		area?.focus()
		area?.setSelectionRange(0, 0)
		area?.scrollTo(0, 0)
		const kept = keptText(id)
		if (kept !== null) setText(kept)
	}, [id])
	const put = (words: string, on: number) =>
		call('PUT', `${path}/text`, { text: words, revision: on })
	const close = () => navigate(path, { preventScrollReset: true })
	const undo = async () => {
		const failed = await put(posting.text, revision + 1)
		toast(
			failed
				? { title: 'The text was not brought back.', description: failed, kind: 'problem' }
				: { title: 'The text is as it was.' }
		)
		close()
	}
	const save = async (event: FormEvent) => {
		event.preventDefault()
		if (busy) return
		setBusy(true)
		const failed = await put(text, revision)
		setBusy(false)
		setProblem(failed)
		if (failed) return
		keepText(id, null)
		toast({ title: 'The text is saved and read anew.', action: { label: 'Undo', onSelect: undo } })
		close()
	}
	return (
		<Form
			ref={form}
			method="post"
			noValidate
			onSubmit={save}
			className="flex flex-col gap-4 px-5 py-6 font-sans sm:px-10"
		>
			<input type="hidden" name="intent" value="text" />
			<input type="hidden" name="revision" value={revision} />
			{problem && <FormProblem key={problem}>{problem} Your text is kept.</FormProblem>}
			<TextArea
				label="Text of the posting"
				name="text"
				required
				value={text}
				onChange={(event) => {
					setText(event.target.value)
					keepText(id, event.target.value === posting.text ? null : event.target.value)
				}}
				hint="It is read anew. Optimizations you made before keep the text they were made with; your corrections stay where their words do."
				className="min-h-[55dvh] font-serif"
			/>
			<div className="flex flex-wrap justify-end gap-3">
				<LinkButton
					to={path}
					look="secondary"
					preventScrollReset
					onClick={() => keepText(id, null)}
				>
					Cancel
				</LinkButton>
				<Button type="submit" look="secondary" busy={busy}>
					Save the text
				</Button>
			</div>
		</Form>
	)
}
