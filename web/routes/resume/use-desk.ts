import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import type { Place } from '../../../src/resume/editing/add'
import type { ResumeDetail } from '../../../src/resume/resource'
import type { ReadResume } from '../../../src/resume/schema'
import type { DeskView } from './desk-context'
import { type Draft, snapshotOf } from './draft'
import { beginEditing, edit, type Snapshot } from './editing'
import { focusField } from './focus-field'
import { unsureKeys } from './unsure-keys'
import { useDraft } from './use-draft'
import { useSaving } from './use-saving'
import { vouchedKeys } from './vouched-keys'

export type Saved = { revision: number; content: ReadResume }
export type PaneName = 'read' | 'document'

/** What is saved, what is on the desk, and the ways between the two. */
export function useDesk(resumeId: string, shown: Saved) {
	const { revalidate } = useRevalidator()
	const [base, setBase] = useState(shown)
	const [clean, setClean] = useState<Snapshot>(() => snapshotOf(shown.content))
	const [editing, dispatch] = useReducer(edit, clean, beginEditing)
	const [selected, setSelected] = useState<{ key: string; from: PaneName } | null>(null)
	const [pane, setPane] = useState<PaneName>('read')
	const [broughtBack, setBroughtBack] = useState(false)
	const { saving, setSaving, save, latest } = useSaving(resumeId, adopt)
	const latestEdit = useRef(editing.now)
	latestEdit.current = editing.now
	const dirty = editing.now !== clean
	const draft = useMemo<Draft | null>(
		() => (dirty ? { ...editing.now, revision: base.revision } : null),
		[dirty, editing.now, base.revision]
	)

	useDraft({
		resumeId,
		draft,
		onFound(found) {
			dispatch({ type: 'load', snapshot: found })
			setBroughtBack(true)
			if (found.revision !== base.revision) setSaving(outdated)
		}
	})

	/** Shows what was saved; what was typed while it was being sent stays on top, unsaved. */
	function adopt(detail: ResumeDetail, sent: Snapshot | null) {
		if (!detail.content || detail.revision === null) return
		const snapshot = snapshotOf(detail.content)
		setBase({ revision: detail.revision, content: detail.content })
		setClean(snapshot)
		setBroughtBack(false)
		if (!sent || sent === latestEdit.current) dispatch({ type: 'load', snapshot })
		revalidate()
	}

	// Restored, read again, or saved elsewhere: nothing unsaved gives way to it unasked.
	// biome-ignore lint/correctness/useExhaustiveDependencies: only when what is saved changes
	useEffect(() => {
		if (shown.revision <= base.revision) return
		if (dirty) return setSaving(outdated)
		const snapshot = snapshotOf(shown.content)
		setBase(shown)
		setClean(snapshot)
		dispatch({ type: 'load', snapshot })
	}, [shown.revision])

	useEffect(() => focusField(editing.focus), [editing.focus])
	const fromDocument = selected?.from === 'document' ? selected : null
	useEffect(() => {
		if (fromDocument) focusField([fromDocument.key])
	}, [fromDocument])

	const unsure = useMemo(() => unsureKeys(base.content, editing.now), [base, editing.now])
	const vouched = useMemo(() => vouchedKeys(base.content, editing.now.resume), [base, editing.now])
	const view: DeskView = {
		selected: selected?.key ?? null,
		select(key, from) {
			if (from === 'document') setPane('read')
			setSelected((before) => (before?.key === key && from === 'read' ? before : { key, from }))
		},
		edit: dispatch,
		add(place: Place, field?: string) {
			const id = `new-${crypto.randomUUID()}`
			dispatch({ type: 'add', place, id, focus: field ? `${id}.${field}` : id })
		},
		problems: saving.problem?.fields ?? {},
		unsure,
		vouched
	}
	return {
		base,
		resume: editing.now.resume,
		canUndo: editing.past.length > 0,
		canRedo: editing.future.length > 0,
		dirty,
		saving,
		broughtBack,
		selected,
		pane,
		setPane,
		view,
		/** Shows what was restored. */
		adopt: (detail: ResumeDetail) => adopt(detail, null),
		save: () => save(editing.now, base.revision),
		async saveOver() {
			const now = await latest()
			if (!now?.content || now.revision === null) return
			setBase({ revision: now.revision, content: now.content })
			await save(editing.now, now.revision)
		},
		async drop() {
			const now = await latest()
			if (now) adopt(now, null)
		}
	}
}

const outdated = {
	busy: false,
	saved: false,
	problem: {
		kind: 'conflict' as const,
		message:
			'This resume has changed since you began, so your changes are not saved yet. Save them over what is there now, which stays among the earlier states, or drop them.',
		fields: {}
	}
}
