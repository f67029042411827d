import { expect, test } from 'vitest'
import { apply } from '../../src/optimization/apply'
import type { Change, Suggestion } from '../../src/optimization/schema'
import { accept, anEngineer, aSuggestion } from '../../src/optimization/testing'
import type { Text } from '../../src/resume/schema'
import { leading, marksOf } from './marks'
import { type Placed, placed } from './place'

const list = 'job1.highlights'
const ids = ['job1-1', 'job1-2', 'job1-3', 'job1-4']
const terraform = 'Write Terraform modules that 6 teams use'

function theHighlights(): Text[] {
	return anEngineer().sections[0]?.entries[0]?.highlights ?? []
}

function suggestions(...changes: Change[]): Suggestion[] {
	return changes.map((change, index) => aSuggestion(change, { id: `c${index + 1}` }))
}

function shown(all: Suggestion[], accepted: string[], edits = {}): Placed<Text>[] {
	return placed(list, theHighlights(), marksOf(all, accept(accepted, edits)), (mark) =>
		mark.change.type === 'insert' ? { id: mark.change.newId, text: mark.change.after } : null
	)
}

/** The ids that would be left, as `apply` leaves them. */
function standing(members: Placed<Text>[]): string[] {
	return members.flatMap((one) => {
		if (one.kind === 'omitted') return []
		return one.kind === 'kept' && one.removal?.taken ? [] : [one.item.id]
	})
}

const everything = suggestions(
	{ type: 'reorder', list, before: ids, after: ['job1-2', 'job1-3', 'job1-4', 'job1-1'] },
	{ type: 'insert', list, at: 1, newId: 'new-1', after: 'Run game days' },
	{ type: 'insert', list, at: 1, newId: 'new-2', after: 'Run drills' },
	{ type: 'remove', target: 'job1-3', before: terraform }
)

test.each([[[]], [['c1']], [['c2', 'c3']], [['c4']], [['c1', 'c2', 'c3', 'c4']]])(
	'the sheet shows the lines in the order in which apply leaves them: %j',
	(accepted) => {
		const applied = apply(anEngineer(), everything, accept(accepted))
		if (!applied.ok) throw new Error(applied.failure.code)
		const left = applied.value.sections[0]?.entries[0]?.highlights.map((text) => text.id)
		expect(standing(shown(everything, accepted))).toEqual(left)
	}
)

test('a line that is taken out stays on the sheet with its mark', () => {
	const gone = shown(everything, ['c4']).find((one) => one.kind === 'kept' && one.removal)
	expect(gone).toMatchObject({ item: { id: 'job1-3' }, removal: { id: 'c4', taken: true } })
})

test('an insertion that is not taken keeps its place without its words', () => {
	expect(shown(everything, []).map((one) => one.kind)).toEqual([
		'kept',
		'omitted',
		'omitted',
		'kept',
		'kept',
		'kept'
	])
})

test('only the line that went elsewhere bears the mark of a reordering', () => {
	const moved = shown(everything, ['c1']).filter((one) => one.kind === 'kept' && one.order)
	expect(moved).toMatchObject([{ item: { id: 'job1-1' }, moved: 3 }])
})

test('a reordering that is not taken is marked on the first line', () => {
	const marked = shown(everything, []).filter((one) => one.kind === 'kept' && one.order)
	expect(marked).toMatchObject([{ item: { id: 'job1-1' }, moved: 0, order: { taken: false } }])
})

test("a person's own words replace the suggested ones", () => {
	const own = shown(everything, ['c2'], { c2: 'Run a game day each month' })
	expect(own.find((one) => one.kind === 'inserted')).toMatchObject({
		item: { text: 'Run a game day each month' },
		mark: { edited: true }
	})
})

test('of two changes to one text the taken one leads', () => {
	const change: Change = { type: 'replace', target: 'job1-3', before: terraform, after: 'Other' }
	const marks = marksOf(suggestions(change, change), accept(['c2']))
	expect(leading(marks.texts.get('job1-3'))?.id).toBe('c2')
	expect(leading(marks.texts.get('job1-1'))).toBeNull()
})

test('marks are numbered as the suggestions are', () => {
	const marks = marksOf(everything, accept([]))
	expect(marks.inserts.get(list)?.map((mark) => mark.number)).toEqual([2, 3])
})
