import { useEffect, useRef } from 'react'
import { type Draft, forgetDraft, keepDraft, keptDraft } from './draft'

type Props = {
	resumeId: string
	/** Null while there is nothing unsaved. */
	draft: Draft | null
	onFound: (draft: Draft) => void
}

/** Keeps what is unsaved in this tab, and brings it back when the page opens. */
export function useDraft({ resumeId, draft, onFound }: Props): void {
	// biome-ignore lint/correctness/useExhaustiveDependencies: only once, when the page opens
	useEffect(() => {
		keptDraft(resumeId).then((found) => found && onFound(found))
	}, [resumeId])
	useEffect(() => {
		if (draft) keepDraft(resumeId, draft)
	}, [resumeId, draft])
	const unsaved = draft !== null
	const before = useRef(unsaved)
	useEffect(() => {
		// Saved, or undone to the last step: there is nothing left to bring back.
		if (before.current && !unsaved) forgetDraft(resumeId)
		before.current = unsaved
		if (!unsaved) return
		const ask = (event: BeforeUnloadEvent) => event.preventDefault()
		window.addEventListener('beforeunload', ask)
		return () => window.removeEventListener('beforeunload', ask)
	}, [resumeId, unsaved])
}
