import { useEffect, useRef, useState } from 'react'
import { useNavigation } from 'react-router'
import { blankDraft, type Draft, forgetDraft, keepDraft, keptDraft } from './draft'

/** The form's contents: kept in the tab while typing, forgotten once they are saved. */
export function useDraft(answered: Draft | undefined) {
	const [draft, setDraft] = useState<Draft>(answered ?? blankDraft)
	const saved = useRef(false)
	const navigation = useNavigation()
	if (navigation.state === 'loading' && navigation.formMethod === 'POST') {
		saved.current = navigation.location.pathname !== '/job-descriptions/new'
	}
	useEffect(() => {
		const kept = keptDraft()
		if (kept) setDraft((now) => (now.text === '' ? kept : now))
		return () => {
			if (saved.current) forgetDraft()
		}
	}, [])
	useEffect(() => {
		if (draft !== blankDraft && !saved.current) keepDraft(draft)
	}, [draft])
	return [draft, setDraft] as const
}
