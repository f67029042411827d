import type { Desk } from '../../../src/optimization/together'
import type { Failure } from '../../../src/result'
import {
	accept,
	acceptAllCertain,
	attest,
	type Choice,
	type Decision,
	dropEdit,
	edit,
	reject,
	rejectAll,
	unattest
} from './choice'
import { type Filter, filtered } from './filter'

/** The person at the desk: what they chose, where they are, and what they were just told. */
export type DeskState = {
	choice: Choice
	/** Earlier choices, newest last, each with the change it was about (null for all at once). */
	past: { choice: Choice; about: string | null }[]
	active: string | null
	/** The change that is being written in own words. */
	editing: string | null
	/** What came with the last decision, or why it could not be made. */
	notice: string
	filter: Filter
}

export type DeskAction =
	| {
			type: 'accept' | 'reject' | 'start_edit' | 'drop_edit' | 'pick' | 'attest' | 'unattest'
			id: string
	  }
	| { type: 'save_edit'; id: string; words: string }
	| { type: 'accept_all' | 'reject_all' | 'undo' | 'stop_edit' | 'next' | 'previous' | 'leave' }
	| { type: 'restore'; choice: Choice }
	| { type: 'filter'; filter: Filter }

export function openDesk(choice: Choice): DeskState {
	return { choice, past: [], active: null, editing: null, notice: '', filter: 'all' }
}

/** What an action makes of the state; `desk.suggestions` are in the order of the sheet. */
export function decideAt(desk: Desk, state: DeskState, action: DeskAction): DeskState {
	switch (action.type) {
		case 'pick':
			return { ...state, active: action.id, editing: null, notice: '' }
		case 'leave':
			return { ...state, active: null, editing: null }
		case 'next':
			return move(desk, state, 1)
		case 'previous':
			return move(desk, state, -1)
		case 'start_edit':
			return isEditable(desk, action.id)
				? { ...state, active: action.id, editing: action.id, notice: '' }
				: { ...state, notice: 'This change has no words to edit. Accept it or reject it.' }
		case 'stop_edit':
			return { ...state, editing: null }
		case 'accept':
			return settle(desk, state, action.id, accept(desk, state.choice, action.id))
		case 'reject': {
			const value = reject(desk, state.choice, action.id)
			return settle(desk, state, action.id, { ok: true, value })
		}
		case 'save_edit':
			return settle(desk, state, action.id, edit(desk, state.choice, action.id, action.words))
		case 'attest':
			return settle(desk, state, action.id, attest(desk, state.choice, action.id))
		case 'unattest':
			return remember(state, unattest(state.choice, action.id), action.id, '')
		case 'filter':
			return { ...state, ...firstOf(desk, state, action.filter), editing: null, notice: '' }
		case 'drop_edit':
			return remember(state, dropEdit(state.choice, action.id), action.id, '')
		case 'accept_all':
			return remember(
				state,
				acceptAllCertain(desk, state.choice, shownIds(desk, state)),
				null,
				state.filter === 'all' ? allAccepted(desk) : 'The certain ones of these are accepted.'
			)
		case 'reject_all':
			return remember(
				state,
				rejectAll(desk, state.choice, shownIds(desk, state)),
				null,
				state.filter === 'all'
					? 'Your original is kept everywhere.'
					: 'Your original is kept at these.'
			)
		case 'restore':
			return { ...state, choice: action.choice }
		case 'undo':
			return undo(state)
	}
}

/** A filter leads to the first change that it leaves, wherever on the sheet that is. */
function firstOf(desk: Desk, { choice }: DeskState, filter: Filter) {
	const [first] = filter === 'all' ? [] : filtered(desk.suggestions, filter, choice)
	return { filter, active: first?.id ?? null }
}

/** What a decision about all of them is about: those that the filter shows. */
function shownIds(desk: Desk, { filter, choice }: DeskState): string[] {
	return filtered(desk.suggestions, filter, choice).map((one) => one.id)
}

function move(desk: Desk, state: DeskState, by: 1 | -1): DeskState {
	const suggestions = filtered(desk.suggestions, state.filter, state.choice, state.active)
	const at = suggestions.findIndex((one) => one.id === state.active)
	const start = at === -1 && by === -1 ? suggestions.length : at
	const next = suggestions[Math.min(Math.max(start + by, 0), suggestions.length - 1)]
	return { ...state, active: next?.id ?? null, editing: null, notice: '' }
}

function settle(
	desk: Desk,
	state: DeskState,
	id: string,
	decided: ReturnType<typeof accept>
): DeskState {
	if (!decided.ok) return { ...state, notice: reasonOf(decided.failure) }
	return { ...remember(state, decided.value.choice, id, tell(desk, decided.value)), active: id }
}

function reasonOf(failure: Failure): string {
	const own = 'message' in failure ? failure.message : undefined
	return own ?? 'This change does not fit your resume any more.'
}

function remember(
	state: DeskState,
	choice: Choice,
	about: string | null,
	notice: string
): DeskState {
	const past = [...state.past, { choice: state.choice, about }]
	return { ...state, choice, past, editing: null, notice }
}

function undo(state: DeskState): DeskState {
	const last = state.past.at(-1)
	if (!last) return { ...state, notice: 'There is nothing to undo.' }
	return {
		...state,
		choice: last.choice,
		past: state.past.slice(0, -1),
		active: last.about ?? state.active,
		editing: null,
		notice: 'Your last decision is undone.'
	}
}

function isEditable(desk: Desk, id: string): boolean {
	const type = desk.suggestions.find((one) => one.id === id)?.change.type
	return type !== undefined && type !== 'remove' && type !== 'reorder'
}

/** Which other changes went along, by the numbers that stand on the sheet. */
function tell(desk: Desk, { alsoAccepted, alsoRejected }: Decision): string {
	return [
		alsoAccepted.length > 0 && `${named(desk, alsoAccepted)} accepted too: this one needs it.`,
		alsoRejected.length > 0 &&
			`${named(desk, alsoRejected)} left out: it does not stand without this one, or beside it.`
	]
		.filter((sentence) => sentence !== false)
		.join(' ')
}

function named(desk: Desk, ids: string[]): string {
	const numbers = ids.map((id) => desk.suggestions.findIndex((one) => one.id === id) + 1)
	const last = numbers.at(-1)
	if (numbers.length === 1) return `Change ${last}`
	return `Changes ${numbers.slice(0, -1).join(', ')} and ${last}`
}

function allAccepted(desk: Desk): string {
	const uncertain = desk.suggestions.some((one) => one.uncertain)
	return uncertain
		? 'Every certain change is accepted. Uncertain ones are as you left them.'
		: 'Every change is accepted.'
}
