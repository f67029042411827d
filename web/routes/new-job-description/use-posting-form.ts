import { useRef, useState } from 'react'
import type { JobDescriptionReading } from '../../../src/posting/resource'
import { brokenRule, type FileRules } from '../../documents/file-rules'
import { readPostingFile } from '../../documents/read-posting'
import { useNumbers } from '../../numbers/numbers-context'
import type { Draft } from './draft'
import { useDraft } from './use-draft'
import { useProposals } from './use-proposals'

type Metadata = JobDescriptionReading['metadata']
type Label = 'title' | 'company' | 'location'
type Upload =
	| { step: 'none' }
	| { step: 'reading'; name: string }
	| { step: 'failed'; message: string }

/** The form's state: what stands in it, what the text proposes, and a file whose text it is. */
export function usePostingForm(rules: FileRules, answered: Draft | undefined) {
	const numbers = useNumbers()
	const [draft, setDraft] = useDraft(answered)
	/** Labels that the person wrote; a proposal never replaces them. */
	const [own, setOwn] = useState<Label[]>([])
	const [source, setSource] = useState<{ file: File; text: string } | null>(null)
	const [upload, setUpload] = useState<Upload>({ step: 'none' })
	/** What the text before this one proposed; it goes when the next one proposes nothing. */
	const proposed = useRef(nothingProposed)
	const { reading, take } = useProposals(draft.text, ({ metadata }) => {
		const before = proposed.current
		proposed.current = metadata
		setDraft((now) => ({ ...now, ...withoutOwn(metadata, own, now, before) }))
	})

	async function takeFile(file: File) {
		const rule = brokenRule(file, rules, numbers)
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

const nothingProposed: Metadata = { title: '', company: '', location: '' }

/** What the text proposes for labels that nobody wrote; where it proposes nothing, an earlier proposal goes. */
function withoutOwn(metadata: Metadata, own: Label[], now: Draft, before: Metadata) {
	const pick = (name: Label) => {
		if (own.includes(name) && now[name] !== '') return now[name]
		return metadata[name] || (now[name] === before[name] ? '' : now[name])
	}
	return { title: pick('title'), company: pick('company'), location: pick('location') }
}
