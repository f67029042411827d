import { expect, test } from 'vitest'
import { aSuggestion } from '../../../src/optimization/testing'
import { filtered, filterOptions } from './filter'

const change = { type: 'remove', target: 'job1-1', before: '' } as const
const suggestions = [
	aSuggestion(change, { id: 'a', kind: 'summary' }),
	aSuggestion(change, { id: 'b', kind: 'removed', uncertain: true }),
	aSuggestion(change, { id: 'c', kind: 'removed', scoreDelta: 1.5 })
]
const choice = { accepted: ['a'], edits: {}, seen: ['a'] }
const ids = (...args: Parameters<typeof filtered>) => filtered(...args).map((one) => one.id)

test('a filter leaves what it names, in order', () => {
	expect(ids(suggestions, 'all', choice)).toEqual(['a', 'b', 'c'])
	expect(ids(suggestions, 'scoring', choice)).toEqual(['c'])
	expect(ids(suggestions, 'uncertain', choice)).toEqual(['b'])
	expect(ids(suggestions, 'undecided', choice)).toEqual(['b', 'c'])
	expect(ids(suggestions, 'removed', choice)).toEqual(['b', 'c'])
})

test('the change that is looked at stays while it is decided', () => {
	expect(ids(suggestions, 'undecided', choice, 'a')).toEqual(['a', 'b', 'c'])
})

test('only filters that would show something are offered, with how much', () => {
	expect(filterOptions(suggestions, choice).map((one) => one.label)).toEqual([
		'All changes (3)',
		'Adding points (1)',
		'Uncertain only (1)',
		'Not decided yet (2)',
		'Summary (1)',
		'Taken out (2)'
	])
})
