import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Resume } from '../resume/schema'
import { apply, editableText } from './apply'
import { outline } from './outline'
import type { Change, Suggestion } from './schema'
import { accept, aGroup, anEngineer, aSection, aSuggestion, texts } from './testing'

function replaceFirst(over: Partial<Suggestion> = {}): Suggestion {
	return aSuggestion(
		{
			type: 'replace',
			target: 'job1-1',
			before: 'Maintain the internal wiki and the on-call calendar',
			after: 'Maintain the internal wiki'
		},
		over
	)
}

function done(master: Resume, suggestions: Suggestion[], ids: string[], edits = {}): Resume {
	const result = apply(master, suggestions, accept(ids, edits))
	if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`)
	return result.value
}

function codeOf(master: Resume, suggestions: Suggestion[], ids: string[], edits = {}) {
	const result = apply(master, suggestions, accept(ids, edits))
	return result.ok ? 'ok' : result.failure.code
}

test('nothing accepted gives the master', () => {
	expect(done(anEngineer(), [replaceFirst()], [])).toEqual(anEngineer())
})

test('an accepted replacement changes its text and nothing else', () => {
	const after = done(anEngineer(), [replaceFirst()], ['one'])
	const expected = anEngineer()
	const first = expected.sections[0]?.entries[0]?.highlights[0]
	if (first) first.text = 'Maintain the internal wiki'
	expect(after).toEqual(expected)
})

test('what a change does not touch stays the very same object', () => {
	const master = anEngineer()
	const after = done(master, [replaceFirst()], ['one'])
	expect(after.sections[1]).toBe(master.sections[1])
	expect(after.sections[0]?.entries[1]).toBe(master.sections[0]?.entries[1])
	expect(after.sections[0]?.entries[0]).not.toBe(master.sections[0]?.entries[0])
})

test('an edit is taken, trimmed, instead of the proposed words', () => {
	const after = done(anEngineer(), [replaceFirst()], ['one'], { one: '  Keep the wiki \n' })
	expect(outline(after).texts.get('job1-1')?.text).toBe('Keep the wiki')
})

test('an edit of a change that is not accepted has no effect', () => {
	expect(done(anEngineer(), [replaceFirst()], [], { one: 'Other' })).toEqual(anEngineer())
})

test.each([
	['an unknown id', ['two'], {}, 'invalid_input'],
	['an edit of an unknown id', ['one'], { two: 'Words' }, 'invalid_input'],
	['an empty edit', ['one'], { one: '  ' }, 'invalid_input'],
	['an id like a property of every object', ['constructor'], {}, 'invalid_input']
])('%s is refused', (_, ids, edits, code) => {
	expect(codeOf(anEngineer(), [replaceFirst()], ids, edits)).toBe(code)
})

test('an order cannot be edited', () => {
	const reorder = aSuggestion({
		type: 'reorder',
		list: 'languages.items',
		before: ['languages-1', 'languages-2'],
		after: ['languages-2', 'languages-1']
	})
	expect(codeOf(anEngineer(), [reorder], ['one'], { one: 'Go, Bash' })).toBe('invalid_input')
	expect(editableText(reorder.change)).toBeNull()
})

test('a change without the one it depends on is a conflict', () => {
	const second = replaceFirst({ id: 'two', dependsOn: ['zero'] })
	expect(codeOf(anEngineer(), [second, replaceFirst({ id: 'zero' })], ['two'])).toBe('conflict')
})

test('two accepted replacements of one text are a conflict', () => {
	const both = [replaceFirst(), replaceFirst({ id: 'two' })]
	expect(codeOf(anEngineer(), both, ['one', 'two'])).toBe('conflict')
	expect(codeOf(anEngineer(), both, ['two'])).toBe('ok')
})

test.each<[string, Change]>([
	['other words', { type: 'replace', target: 'job1-1', before: 'Old', after: 'New' }],
	['a text that is gone', { type: 'replace', target: 'gone', before: '', after: 'New' }],
	['the dates of an entry', { type: 'replace', target: 'job1.dates', before: '', after: '1999' }],
	['a removal of other words', { type: 'remove', target: 'job1-1', before: 'Old' }],
	['an order of other ids', { type: 'reorder', list: 'sections', before: ['a'], after: ['a'] }],
	[
		'an order that loses an id',
		{
			type: 'reorder',
			list: 'languages.items',
			before: ['languages-1', 'languages-2'],
			after: ['languages-2', 'languages-2']
		}
	],
	['a list that is gone', { type: 'insert', list: 'gone.items', at: 0, newId: 'n', after: 'New' }],
	[
		'a text among entries',
		{ type: 'insert', list: 'work.entries', at: 0, newId: 'n', after: 'New' }
	]
])('a change that does not fit the master is a conflict: %s', (_, change) => {
	expect(codeOf(anEngineer(), [aSuggestion(change)], ['one'])).toBe('conflict')
})

test('an id that the resume already has cannot be inserted', () => {
	const change: Change = {
		type: 'insert',
		list: 'tools.items',
		at: 0,
		newId: 'tools-1',
		after: 'Helm'
	}
	expect(codeOf(anEngineer(), [aSuggestion(change)], ['one'])).toBe('conflict')
})

test('inserts keep their order and their place in the list of the master', () => {
	const insert = (id: string, at: number) =>
		aSuggestion(
			{ type: 'insert', list: 'languages.items', at, newId: `new-${id}`, after: id },
			{ id }
		)
	const after = done(
		anEngineer(),
		[insert('C', 2), insert('A', 0), insert('D', 90), insert('B', 1), insert('E', 91)],
		['A', 'B', 'C', 'D', 'E']
	)
	const group = after.sections[2]?.groups[1]
	expect(group?.items.map((item) => item.text)).toEqual(['A', 'Bash', 'B', 'Go', 'C', 'D', 'E'])
})

test('a new section of skills is one group, and another change may add to it', () => {
	const section = aSuggestion({
		type: 'insert_section',
		at: 1,
		newId: 'new',
		kind: 'skills',
		title: 'Skills',
		after: ['Helm']
	})
	const item = aSuggestion(
		{ type: 'insert', list: 'new-group.items', at: 1, newId: 'new-2', after: 'Linux' },
		{ id: 'two', dependsOn: ['one'] }
	)
	const after = done(anEngineer(), [item, section], ['two', 'one'])
	expect(after.sections[1]).toEqual(
		aSection({
			id: 'new',
			kind: 'skills',
			title: 'Skills',
			groups: [
				aGroup({
					id: 'new-group',
					items: [
						{ id: 'new-1', text: 'Helm' },
						{ id: 'new-2', text: 'Linux' }
					]
				})
			]
		})
	)
})

test('an edited section of skills holds one item per line', () => {
	const section = aSuggestion({
		type: 'insert_section',
		at: 9,
		newId: 'new',
		kind: 'skills',
		title: 'Skills',
		after: ['Helm']
	})
	const after = done(anEngineer(), [section], ['one'], { one: 'Helm\n\n  Linux ' })
	expect(after.sections.at(-1)?.groups[0]?.items).toEqual(texts('new', 'Helm', 'Linux'))
})

test('a removed entry takes its bullets with it, and no change inside it may be accepted', () => {
	const words = outline(anEngineer()).blocks.get('job1')?.text ?? ''
	const remove = aSuggestion({ type: 'remove', target: 'job1', before: words }, { id: 'gone' })
	const after = done(anEngineer(), [remove], ['gone'])
	expect(after.sections[0]?.entries.map((entry) => entry.id)).toEqual(['job2'])
	expect(codeOf(anEngineer(), [remove, replaceFirst()], ['gone', 'one'])).toBe('conflict')
})

test('a text cannot be both replaced and removed', () => {
	const remove = aSuggestion(
		{
			type: 'remove',
			target: 'job1-1',
			before: 'Maintain the internal wiki and the on-call calendar'
		},
		{ id: 'gone' }
	)
	expect(codeOf(anEngineer(), [remove, replaceFirst()], ['gone', 'one'])).toBe('conflict')
})

/** Suggestions that fit the master: a rewording or removal per text, an order per list, some inserts. */
function anyChanges(master: Resume): fc.Arbitrary<Suggestion[]> {
	const places = outline(master)
	const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '')
	const replacing = [...places.texts].map(([target, spot]) =>
		words.map((after): Change => ({ type: 'replace', target, before: spot.text, after }))
	)
	const removing = [...places.blocks].map(([target, spot]) =>
		fc.constant<Change>({ type: 'remove', target, before: spot.text })
	)
	const ordering = [...places.lists].map(([list, { members }]) =>
		fc
			.shuffledSubarray(members, { minLength: members.length })
			.map((after): Change => ({ type: 'reorder', list, before: members, after }))
	)
	const inserting = [...places.lists.keys()]
		.filter((list) => /paragraphs|highlights|items/.test(list))
		.map((list) =>
			fc
				.record({ at: fc.nat(9), after: words })
				.map((one): Change => ({ type: 'insert', list, newId: `new-${list}`, ...one }))
		)
	return fc
		.uniqueArray(fc.oneof(...replacing, ...removing, ...ordering, ...inserting), {
			maxLength: 12,
			selector: (change) => JSON.stringify(change)
		})
		.map((changes) => changes.map((change, index) => aSuggestion(change, { id: `s${index}` })))
}

test('what is accepted decides, not the order in which it is named', () => {
	const master = anEngineer()
	fc.assert(
		fc.property(anyChanges(master), fc.infiniteStream(fc.nat(1000)), (suggestions, random) => {
			const ids = suggestions.map((suggestion) => suggestion.id)
			const shuffled = ids
				.map((id) => ({ id, key: random.next().value }))
				.toSorted((a, b) => a.key - b.key)
				.map((one) => one.id)
			expect(apply(master, suggestions, accept(shuffled))).toEqual(
				apply(master, suggestions, accept(ids))
			)
		})
	)
})

test('every text of the master stands in the result unless an accepted change names it', () => {
	const master = anEngineer()
	const before = outline(master)
	fc.assert(
		fc.property(anyChanges(master), (suggestions) => {
			const result = apply(master, suggestions, accept(suggestions.map(({ id }) => id)))
			if (!result.ok) return
			const after = outline(result.value)
			const replaced = new Map<string, string>()
			const removed = new Set<string>()
			for (const { change } of suggestions) {
				if (change.type === 'replace') replaced.set(change.target, change.after)
				if (change.type === 'remove') removed.add(change.target)
			}
			for (const [target, spot] of before.texts) {
				if (spot.ids.some((id) => removed.has(id))) expect(after.texts.has(target)).toBe(false)
				else expect(after.texts.get(target)?.text).toBe(replaced.get(target) ?? spot.text)
			}
		})
	)
})

test('any selection of any changes gives a resume or a failure, and leaves the master alone', () => {
	const master = anEngineer()
	fc.assert(
		fc.property(
			anyChanges(master),
			fc.array(fc.oneof(fc.constantFrom('s0', 's1', 's2'), fc.string())),
			fc.dictionary(fc.constantFrom('s0', 's1', 'x'), fc.string()),
			(suggestions, ids, edits) => {
				const result = apply(master, suggestions, accept(ids, edits))
				if (!result.ok) expect(['invalid_input', 'conflict']).toContain(result.failure.code)
				expect(master).toEqual(anEngineer())
			}
		)
	)
})

test('changes of different places give the same resume one after the other, either way round', () => {
	const master = anEngineer()
	const places = outline(master)
	const targets = [...places.texts.keys()]
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.constantFrom(...targets), { minLength: 2, maxLength: 2 }),
			fc.string({ minLength: 1 }),
			([a = '', b = ''], after) => {
				const changeOf = (id: string, target: string) =>
					aSuggestion(
						{ type: 'replace', target, before: places.texts.get(target)?.text ?? '', after },
						{ id }
					)
				const both = [changeOf('a', a), changeOf('b', b)]
				const one = done(done(master, both, ['a']), both, ['b'])
				const other = done(done(master, both, ['b']), both, ['a'])
				expect(one).toEqual(other)
				expect(one).toEqual(done(master, both, ['a', 'b']))
			}
		)
	)
})

test('nothing but a listed removal takes a text away, and nothing but a listed change puts one there', () => {
	const master = anEngineer()
	const words = (resume: Resume) => [...outline(resume).texts.values()].map((spot) => spot.text)
	fc.assert(
		fc.property(anyChanges(master), (suggestions) => {
			const harmless = suggestions.filter(({ change }) => change.type !== 'remove')
			const result = apply(master, harmless, accept(harmless.map(({ id }) => id)))
			if (!result.ok) return
			const said = harmless.flatMap(({ change }) => ('after' in change ? change.after : []))
			const replaced = harmless.flatMap(({ change }) =>
				change.type === 'replace' ? [change.before] : []
			)
			const after = words(result.value)
			for (const text of words(master)) {
				if (!replaced.includes(text)) expect(after).toContain(text)
			}
			const known = [...words(master), ...said]
			for (const text of after) expect(known).toContain(text)
		}),
		{ seed: 20261121 }
	)
})

test('the same selection twice gives the same as once, and naming a change twice changes nothing', () => {
	const master = anEngineer()
	fc.assert(
		fc.property(anyChanges(master), (suggestions) => {
			const ids = suggestions.map(({ id }) => id)
			const once = apply(master, suggestions, accept(ids))
			expect(apply(master, suggestions, accept(ids))).toEqual(once)
			expect(apply(master, suggestions, accept([...ids, ...ids]))).toEqual(once)
		}),
		{ seed: 20261121 }
	)
})

test('a replacement that is already made is stale and refused, so it cannot be made twice', () => {
	const master = anEngineer()
	const after = done(master, [replaceFirst()], ['one'])
	expect(codeOf(after, [replaceFirst()], ['one'])).toBe('conflict')
})

test('taking a change out of the selection gives exactly what stood without it', () => {
	const master = anEngineer()
	fc.assert(
		fc.property(anyChanges(master), fc.nat(11), (suggestions, at) => {
			const ids = suggestions.map(({ id }) => id)
			const kept = ids.filter((_, index) => index !== at)
			const without = suggestions.filter((_, index) => index !== at)
			const before = JSON.stringify(apply(master, without, accept(kept)))
			apply(master, suggestions, accept(ids))
			expect(JSON.stringify(apply(master, suggestions, accept(kept)))).toBe(before)
			expect(apply(master, suggestions, accept([]))).toEqual({ ok: true, value: master })
		}),
		{ seed: 20261121 }
	)
})
