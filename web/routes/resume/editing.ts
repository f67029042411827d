import { addPiece, type Place } from '../../../src/resume/editing/add'
import { movePiece, removePiece, replaceText, setDates } from '../../../src/resume/editing/edit'
import { keyedTexts } from '../../../src/resume/editing/keys'
import type { Entry, Resume } from '../../../src/resume/schema'

/** The resume as it stands on the desk, with what was confirmed in it. */
export type Snapshot = { resume: Resume; confirmed: string[] }

export type Editing = {
	now: Snapshot
	past: Snapshot[]
	future: Snapshot[]
	/** Where somebody is typing: what is typed there is undone word by word. */
	typingIn: string | null
	/** Where the focus belongs after the last edit: the first of these fields that is there. */
	focus: string[]
}

export type Edit =
	| { type: 'replace'; key: string; value: string }
	| {
			type: 'dates'
			entryId: string
			dates: Partial<Pick<Entry, 'start' | 'end' | 'current'>>
	  }
	| { type: 'add'; place: Place; id: string; focus: string }
	| { type: 'remove'; id: string }
	| { type: 'move'; id: string; by: number }
	| { type: 'confirm'; key: string }
	| { type: 'undo' }
	| { type: 'redo' }
	/** Begins anew from what is saved, from a kept draft, or from what somebody else has saved. */
	| { type: 'load'; snapshot: Snapshot }

/** More steps back than anybody takes. */
const steps = 200

export function beginEditing(snapshot: Snapshot): Editing {
	return { now: snapshot, past: [], future: [], typingIn: null, focus: [] }
}

export function edit(editing: Editing, change: Edit): Editing {
	switch (change.type) {
		case 'load':
			return beginEditing(change.snapshot)
		case 'undo':
			return undo(editing)
		case 'redo':
			return redo(editing)
		case 'confirm':
			return step(editing, {
				...editing.now,
				confirmed: [...editing.now.confirmed, change.key]
			})
		case 'replace':
			return typed(editing, change.key, change.value)
		case 'dates':
			return resumeStep(editing, setDates(editing.now.resume, change.entryId, change.dates))
		case 'add':
			return resumeStep(editing, addPiece(editing.now.resume, change.place, change.id), [
				change.focus
			])
		case 'remove': {
			const left = removePiece(editing.now.resume, change.id)
			return resumeStep(editing, left, fieldsBefore(editing.now.resume, left))
		}
		case 'move':
			return resumeStep(editing, movePiece(editing.now.resume, change.id, change.by))
	}
}

function resumeStep(editing: Editing, resume: Resume, focus: string[] = []): Editing {
	if (resume === editing.now.resume) return editing
	return { ...step(editing, { ...editing.now, resume }), focus }
}

function step(editing: Editing, now: Snapshot): Editing {
	return {
		now,
		past: [...editing.past, editing.now].slice(-steps),
		future: [],
		typingIn: null,
		focus: []
	}
}

/** Letters that go on a word are one step together. */
function typed(editing: Editing, key: string, value: string): Editing {
	const resume = replaceText(editing.now.resume, key, value)
	const next = resumeStep(editing, resume)
	const same = editing.typingIn === key && !/\s$/.test(value)
	return { ...next, past: same ? editing.past : next.past, typingIn: key }
}

function undo(editing: Editing): Editing {
	const before = editing.past.at(-1)
	if (!before) return editing
	return {
		now: before,
		past: editing.past.slice(0, -1),
		future: [editing.now, ...editing.future],
		typingIn: null,
		focus: []
	}
}

function redo(editing: Editing): Editing {
	const [next, ...future] = editing.future
	if (!next) return editing
	return { now: next, past: [...editing.past, editing.now], future, typingIn: null, focus: [] }
}

/** The fields before the one that was removed, nearest first; else those after it. */
function fieldsBefore(resume: Resume, left: Resume): string[] {
	const kept = keyedTexts(left).map(({ key }) => key)
	const at = keyedTexts(resume).findIndex(({ key }) => !kept.includes(key))
	return [...kept.slice(0, at).reverse(), ...kept.slice(at)]
}
