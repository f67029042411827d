import { sets as fields } from './sets/sets'
import { stemOf } from './stem-of'
import { doing, naming, wording } from './thesaurus'
import { trades } from './trades'

export type Phrase = { stems: string[]; key: string }

type KnownSets = {
	/** The keys of the sets that a word stands in, by its stem. */
	words: Map<string, string[]>
	/** Phrases by the stem of their first word, then by that of their second. */
	phrases: Map<string, Map<string, Phrase[]>>
	/** Stems that claim nothing by themselves. */
	light: Set<string>
}

let made: KnownSets | undefined

/** All sets of words that mean the same, made at the first question: it takes a tenth of a second. */
export function knownSets(): KnownSets {
	made ??= makeSets()
	return made
}

function makeSets(): KnownSets {
	const known: KnownSets = {
		words: new Map(),
		phrases: new Map(),
		light: new Set(wording.trim().split(/\s+/).map(stemOf))
	}
	for (const [file, lines] of [doing, naming, trades, ...fields].entries()) {
		for (const [at, line] of lines.trim().split('\n').entries()) {
			for (const member of line.split(/\s+/)) {
				addMember(known, member.split(/[_-]/).map(stemOf), `${file}.${at}`)
			}
		}
	}
	return known
}

function addMember({ words, phrases }: KnownSets, stems: string[], key: string): void {
	const [first = '', second] = stems
	if (second === undefined) {
		add(words, first, key)
		return
	}
	const begun = phrases.get(first) ?? new Map<string, Phrase[]>()
	phrases.set(first, begun)
	add(begun, second, { stems, key })
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
	const known = map.get(key)
	if (known) known.push(value)
	else map.set(key, [value])
}
