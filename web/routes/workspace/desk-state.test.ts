import { expect, test } from 'vitest'
import { anEngineer, aSuggestion } from '../../../src/optimization/testing'
import type { Desk } from '../../../src/optimization/together'
import { firstChoice } from './choice'
import { type DeskAction, type DeskState, decideAt, openDesk } from './desk-state'

const desk: Desk = {
	master: anEngineer(),
	suggestions: [
		aSuggestion(
			{
				type: 'replace',
				target: 'job1-1',
				before: 'Maintain the internal wiki and the on-call calendar',
				after: 'Run the internal wiki'
			},
			{ id: 'wiki' }
		),
		aSuggestion(
			{ type: 'insert', list: 'tools.items', at: 0, newId: 'new', after: 'Terraform' },
			{ id: 'skill', uncertain: true, dependsOn: ['wiki'] }
		),
		aSuggestion({ type: 'remove', target: 'tools-1', before: 'Jira' }, { id: 'removal' })
	]
}

function after(...actions: DeskAction[]): DeskState {
	return actions.reduce(
		(state, action) => decideAt(desk, state, action),
		openDesk(firstChoice(desk))
	)
}

test('j and k walk through the changes and stop at the ends', () => {
	expect(after({ type: 'next' }).active).toBe('wiki')
	expect(after({ type: 'next' }, { type: 'next' }, { type: 'previous' }).active).toBe('wiki')
	expect(after({ type: 'previous' }).active).toBe('removal')
	expect(after({ type: 'previous' }, { type: 'next' }).active).toBe('removal')
})

test('a desk without changes can be walked through', () => {
	const empty: Desk = { master: anEngineer(), suggestions: [] }
	expect(decideAt(empty, openDesk(firstChoice(empty)), { type: 'next' }).active).toBeNull()
})

test('a decision makes its change the active one', () => {
	expect(after({ type: 'accept', id: 'skill' }).active).toBe('skill')
})

test('what goes along with a decision is told by number', () => {
	const rejected = after({ type: 'accept', id: 'skill' }, { type: 'reject', id: 'wiki' })
	expect(rejected.notice).toBe(
		'Change 2 left out: it does not stand without this one, or beside it.'
	)
	expect(decideAt(desk, rejected, { type: 'accept', id: 'skill' }).notice).toBe(
		'Change 1 accepted too: this one needs it.'
	)
})

test('undo takes back one decision after the other and goes to where it was made', () => {
	const twice = after(
		{ type: 'reject', id: 'wiki' },
		{ type: 'accept', id: 'skill' },
		{ type: 'pick', id: 'removal' },
		{ type: 'undo' }
	)
	expect(twice.choice.accepted).toEqual(['removal'])
	expect(twice.active).toBe('skill')
	expect(decideAt(desk, twice, { type: 'undo' }).choice).toEqual(openDesk(firstChoice(desk)).choice)
})

test('undo without a decision says so', () => {
	expect(after({ type: 'undo' }).notice).toBe('There is nothing to undo.')
})

test('rejecting and accepting everything are one decision each', () => {
	const rejected = after({ type: 'reject_all' })
	expect(rejected.choice.accepted).toEqual([])
	const accepted = decideAt(desk, rejected, { type: 'accept_all' })
	expect(accepted.choice.accepted).toEqual(['wiki', 'removal'])
	expect(decideAt(desk, accepted, { type: 'undo' }).choice.accepted).toEqual([])
})

test('a removal cannot be edited', () => {
	const state = after({ type: 'start_edit', id: 'removal' })
	expect(state.editing).toBeNull()
	expect(state.notice).not.toBe('')
})

test('saving own words ends the editing', () => {
	const state = after(
		{ type: 'start_edit', id: 'wiki' },
		{ type: 'save_edit', id: 'wiki', words: 'Keep the wiki' }
	)
	expect(state.editing).toBeNull()
	expect(state.choice.edits).toEqual({ wiki: 'Keep the wiki' })
})

test('empty words leave the editor open and say why', () => {
	const state = after(
		{ type: 'start_edit', id: 'wiki' },
		{ type: 'save_edit', id: 'wiki', words: ' ' }
	)
	expect(state.editing).toBe('wiki')
	expect(state.notice).toMatch(/empty/)
})

test('a decision about all of them is about those that the filter shows', () => {
	const kept = after(
		{ type: 'accept_all' },
		{ type: 'filter', filter: 'uncertain' },
		{ type: 'reject_all' }
	)
	expect(kept.choice.accepted).toContain('removal')
	expect(kept.notice).toBe('Your original is kept at these.')
})

test('a filter leads to the first change that it leaves', () => {
	expect(after({ type: 'filter', filter: 'uncertain' }).active).toBe('skill')
	expect(after({ type: 'filter', filter: 'all' }).active).toBeNull()
})
