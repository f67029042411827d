import type { Suggestion } from '../../../src/optimization/schema'
import { kindWords } from './change-words'
import type { Choice } from './choice'

/** Which changes are shown: all, those that add points or wait for something, or those of one kind. */
export type Filter = 'all' | 'scoring' | 'uncertain' | 'undecided' | Suggestion['kind']

const kinds = Object.keys(kindWords).filter(isKind)

export function isFilter(value: string): value is Filter {
	return ['all', 'scoring', 'uncertain', 'undecided'].includes(value) || isKind(value)
}

function isKind(value: string): value is Suggestion['kind'] {
	return Object.hasOwn(kindWords, value)
}

/** The changes that a filter leaves, in their order; the one looked at stays, or it would vanish under the hand. */
export function filtered(
	suggestions: Suggestion[],
	filter: Filter,
	choice: Choice,
	active: string | null = null
): Suggestion[] {
	return suggestions.filter((one) => one.id === active || passes(one, filter, choice))
}

function passes(one: Suggestion, filter: Filter, choice: Choice): boolean {
	switch (filter) {
		case 'all':
			return true
		case 'scoring':
			return one.scoreDelta > 0
		case 'uncertain':
			return one.uncertain
		case 'undecided':
			return !choice.seen.includes(one.id)
		default:
			return one.kind === filter
	}
}

/** The filters that would show something, each with how much. */
export function filterOptions(
	suggestions: Suggestion[],
	choice: Choice
): { value: Filter; label: string }[] {
	const count = (filter: Filter) => filtered(suggestions, filter, choice).length
	const all: { value: Filter; words: string }[] = [
		{ value: 'all', words: 'All changes' },
		{ value: 'scoring', words: 'Adding points' },
		{ value: 'uncertain', words: 'Uncertain only' },
		{ value: 'undecided', words: 'Not decided yet' },
		...kinds.map((value) => ({ value, words: kindWords[value] }))
	]
	return all
		.filter(({ value }) => value === 'all' || value === 'undecided' || count(value) > 0)
		.map(({ value, words }) => ({ value, label: `${words} (${count(value)})` }))
}
