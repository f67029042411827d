import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from './apply'
import { diffResumes, diffWords } from './diff'
import type { Change } from './schema'
import { accept, anEngineer, aSuggestion } from './testing'

function changed(...changes: Change[]) {
	const suggestions = changes.map((change, index) => aSuggestion(change, { id: `s${index}` }))
	const result = apply(anEngineer(), suggestions, accept(suggestions.map(({ id }) => id)))
	if (!result.ok) throw new Error(result.failure.code)
	return diffResumes(anEngineer(), result.value)
}

test('a changed word is shown as removed and added between what stayed', () => {
	expect(diffWords('Ran 4 k8s clusters', 'Ran 4 Kubernetes clusters')).toEqual([
		{ kind: 'same', text: 'Ran 4 ' },
		{ kind: 'removed', text: 'k8s' },
		{ kind: 'added', text: 'Kubernetes' },
		{ kind: 'same', text: ' clusters' }
	])
})

test('neighbouring changed words are shown as one change', () => {
	expect(diffWords('Was responsible for runs', 'Did all the runs')).toEqual([
		{ kind: 'removed', text: 'Was responsible for' },
		{ kind: 'added', text: 'Did all the' },
		{ kind: 'same', text: ' runs' }
	])
})

test('Chinese is compared by word', () => {
	const parts = diffWords('负责开发支付系统', '负责开发订单系统')
	expect(parts[0]).toEqual({ kind: 'same', text: '负责开发' })
	expect(parts.at(-1)).toEqual({ kind: 'same', text: '系统' })
})

test('the same and removed parts are the old text, the same and added ones the new', () => {
	const sentence = fc
		.array(fc.constantFrom('a', 'b', 'led', ' ', '  ', '\n', ',', '12%', '系统', 'é', '👩‍💻'))
		.map((parts) => parts.join(''))
	fc.assert(
		fc.property(sentence, sentence, (before, after) => {
			const parts = diffWords(before, after)
			const text = (kind: string) =>
				parts
					.filter((part) => part.kind === 'same' || part.kind === kind)
					.map((part) => part.text)
					.join('')
			expect(text('removed')).toBe(before)
			expect(text('added')).toBe(after)
		})
	)
})

test('equal resumes have no differences', () => {
	expect(diffResumes(anEngineer(), anEngineer())).toEqual([])
})

test('only the sections that differ are listed, with their changed texts', () => {
	const diff = changed({
		type: 'replace',
		target: 'job2-3',
		before: 'Cut backup time by 35% with Python scripts',
		after: 'Cut backup time by 35% with Python'
	})
	expect(diff).toHaveLength(1)
	expect(diff[0]).toMatchObject({
		sectionId: 'work',
		title: 'Experience',
		change: 'changed',
		moved: [],
		texts: [
			{ id: 'job2-3', change: 'changed', before: 'Cut backup time by 35% with Python scripts' }
		]
	})
})

test('a moved text is told by its list, not as removed and added', () => {
	const diff = changed({
		type: 'reorder',
		list: 'languages.items',
		before: ['languages-1', 'languages-2'],
		after: ['languages-2', 'languages-1']
	})
	expect(diff).toEqual([
		{
			sectionId: 'skills',
			title: 'Skills',
			change: 'changed',
			texts: [],
			moved: ['languages.items']
		}
	])
})

test('inserting a text is not a move of the others', () => {
	const diff = changed({ type: 'insert', list: 'tools.items', at: 0, newId: 'new', after: 'Helm' })
	expect(diff[0]?.moved).toEqual([])
	expect(diff[0]?.texts).toEqual([
		{
			id: 'new',
			change: 'added',
			before: '',
			after: 'Helm',
			words: [{ kind: 'added', text: 'Helm' }]
		}
	])
})

test('a new section and the head of the resume are told apart', () => {
	const diff = changed(
		{ type: 'replace', target: 'basics.label', before: '', after: 'Platform Engineer' },
		{
			type: 'insert_section',
			at: 0,
			newId: 'new',
			kind: 'summary',
			title: 'Summary',
			after: ['Platform Engineer.']
		}
	)
	expect(diff.map((one) => [one.sectionId, one.change])).toEqual([
		['basics', 'changed'],
		['new', 'added']
	])
})
