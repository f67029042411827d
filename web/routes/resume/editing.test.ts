import { expect, test } from 'vitest'
import { anEngineer } from '../../../src/optimization/testing'
import { beginEditing, type Edit, edit } from './editing'

const begin = () => beginEditing({ resume: anEngineer(), confirmed: [] })
const after = (...changes: Edit[]) => changes.reduce(edit, begin())
const type = (value: string, key = 'basics.name'): Edit => ({ type: 'replace', key, value })

test('what is typed into a field is undone word by word, and comes back', () => {
	const typed = after(type('A'), type('Ad'), type('Ada'), type('Ada '), type('Ada K'))
	const once = edit(typed, { type: 'undo' })
	expect(once.now.resume.basics.name).toBe('Ada')
	expect(edit(once, { type: 'undo' }).now.resume).toEqual(begin().now.resume)
	expect(edit(once, { type: 'redo' }).now.resume.basics.name).toBe('Ada K')
})

test('typing in another field is another step, and a new step ends what could come back', () => {
	const two = after(type('Ada'), type('12', 'basics.phone'))
	const back = edit(two, { type: 'undo' })
	expect(back.now.resume.basics).toMatchObject({ name: 'Ada', phone: '' })
	expect(edit(back, type('Eve')).future).toEqual([])
})

test('undoing everything leaves nothing to save', () => {
	const start = begin()
	const changed = edit(edit(start, { type: 'move', id: 'work', by: 1 }), {
		type: 'confirm',
		key: 'basics.name'
	})
	expect(changed.now).not.toBe(start.now)
	expect(edit(edit(changed, { type: 'undo' }), { type: 'undo' }).now).toBe(start.now)
})

test('what changes nothing is no step', () => {
	expect(after({ type: 'move', id: 'nobody', by: 1 }).past).toEqual([])
	expect(after({ type: 'undo' }, { type: 'redo' }).past).toEqual([])
})

test('the focus goes to what was added, and to the neighbour of what was removed', () => {
	const [job] = anEngineer().sections[0]?.entries ?? []
	const [first, second] = job?.highlights ?? []
	const added = after({
		type: 'add',
		place: { list: 'highlights', of: job?.id ?? '', after: first?.id ?? '' },
		id: 'n',
		focus: 'n'
	})
	expect(added.focus).toEqual(['n'])
	expect(after({ type: 'remove', id: second?.id ?? '' }).focus[0]).toBe(first?.id)
})
