import { useState } from 'react'
import type { JobDescriptionReading } from '../../../src/posting/resource'
import { brokenRule, type FileRules } from '../../documents/file-rules'
import { readPostingFile } from '../../documents/read-posting'
import type { Draft } from './draft'
import { useDraft } from './use-draft'
import { useProposals } from './use-proposals'

type Label = 'title' | 'company' | 'location'
type Upload =
	| { step: 'none' }
	| { step: 'reading'; name: string }
	| { step: 'failed'; message: string }

/** The form's state: what stands in it, what the text proposes, and a file whose text it is. */
export function usePostingForm(rules: FileRules, answered: Draft | undefined) {
	const [draft, setDraft] = useDraft(answered)
	/** Labels that the person wrote; a proposal never replaces them. */
	const [own, setOwn] = useState<Label[]>([])
	const [source, setSource] = useState<{ file: File; text: string } | null>(null)
	const [upload, setUpload] = useState<Upload>({ step: 'none' })
	const { reading, take } = useProposals(draft.text, ({ metadata }) =>
		setDraft((now) => ({ ...now, ...withoutOwn(metadata, own, now) }))
	)

	async function takeFile(file: File) {
		const rule = brokenRule(file, rules)
		if (rule) return setUpload({ step: 'failed', message: rule })
		setUpload({ step: 'reading', name: file.name })
		const answer = await readPostingFile(file, new AbortController().signal)
		if (!answer.ok) return setUpload({ step: 'failed', message: answer.failure.message })
		const { text } = answer.value
		setSource({ file, text })
		setDraft((now) => ({ ...now, text }))
		take(answer.value, text)
		setUpload({ step: 'none' })
	}

	return {
		draft,
		reading,
		upload,
		takeFile,
		/** The file to save with, as long as the text is still the file's own. */
		file: source && source.text === draft.text ? source.file : null,
		write: (text: string) => setDraft((now) => ({ ...now, text })),
		label(name: Label, value: string) {
			setOwn((names) => (names.includes(name) ? names : [...names, name]))
			setDraft((now) => ({ ...now, [name]: value }))
		}
	}
}

/** What the text proposes for labels that nobody wrote; kept as it is where it proposes nothing. */
function withoutOwn(metadata: JobDescriptionReading['metadata'], own: Label[], now: Draft) {
	const pick = (name: Label) =>
		own.includes(name) && now[name] !== '' ? now[name] : metadata[name] || now[name]
	return { title: pick('title'), company: pick('company'), location: pick('location') }
}
