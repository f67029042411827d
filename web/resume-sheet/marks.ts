import type { Change, Selection, Suggestion } from '../../src/optimization/schema'

/** One suggestion as the sheet shows it: made in the text, or the original left standing. */
export type Mark = {
	id: string
	/** Its place in the list of suggestions, from 1: what a person sees beside the line. */
	number: number
	taken: boolean
	uncertain: boolean
	/** In the person's own words. */
	edited: boolean
	change: Change
}

/** The marks of a sheet by what they touch; see `change` for the names of lists. */
export type Marks = {
	texts: Map<string, Mark[]>
	removals: Map<string, Mark[]>
	inserts: Map<string, Mark[]>
	orders: Map<string, Mark[]>
}

export const noMarks: Marks = {
	texts: new Map(),
	removals: new Map(),
	inserts: new Map(),
	orders: new Map()
}

/** Every suggestion with what the person chose, ready to be looked up line by line. */
export function marksOf(suggestions: Suggestion[], selection: Selection): Marks {
	const marks: Marks = {
		texts: new Map(),
		removals: new Map(),
		inserts: new Map(),
		orders: new Map()
	}
	const accepted = new Set(selection.accepted)
	suggestions.forEach((suggestion, index) => {
		const own = Object.hasOwn(selection.edits, suggestion.id)
			? selection.edits[suggestion.id]
			: undefined
		const mark: Mark = {
			id: suggestion.id,
			number: index + 1,
			taken: accepted.has(suggestion.id),
			uncertain: suggestion.uncertain,
			edited: own !== undefined,
			change: own === undefined ? suggestion.change : inOwnWords(suggestion.change, own)
		}
		const [kind, name] = placeOf(mark.change)
		marks[kind].set(name, [...(marks[kind].get(name) ?? []), mark])
	})
	return marks
}

/** The mark that decides how a text reads: the one that is taken, else the first. */
export function leading(marks: Mark[] | undefined): Mark | null {
	return marks?.find((mark) => mark.taken) ?? marks?.[0] ?? null
}

function placeOf(change: Change): [keyof Marks, string] {
	switch (change.type) {
		case 'replace':
			return ['texts', change.target]
		case 'remove':
			return ['removals', change.target]
		case 'insert':
			return ['inserts', change.list]
		case 'insert_section':
			return ['inserts', 'sections']
		case 'reorder':
			return ['orders', change.list]
	}
}

/** A change with the person's wording instead of the suggested one. */
export function inOwnWords(change: Change, words: string): Change {
	switch (change.type) {
		case 'replace':
		case 'insert':
			return { ...change, after: words }
		case 'insert_section':
			return { ...change, after: words.split('\n').filter((line) => line.trim() !== '') }
		case 'remove':
		case 'reorder':
			return change
	}
}
