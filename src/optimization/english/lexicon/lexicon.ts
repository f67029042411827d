import { adjectivesOf, lemmasOf } from './forms'
import { type Links, readTable } from './read'

/** What a word may mean, by numbers that only this lexicon knows. */
export type Meaning = {
	/** Its own meanings. */
	own: ReadonlySet<number>
	/** Its own meanings and the same in other parts of speech. */
	near: ReadonlySet<number>
	/** What is more general than those, a few steps up. */
	above: ReadonlySet<number>
	/** Fields of life that it is of, by WordNet's lexicographers' files (see `partOf`), commonest first. */
	fields: readonly number[]
}

export type Part = 'adjective' | 'adverb' | 'noun' | 'verb'

/** Meanings of English words, after WordNet. */
export type Lexicon = {
	/** What a word or a verb with its particle (`carry_out`) may mean, in any of its forms; null for an unknown one. */
	meaningOf(word: string): Meaning | null
}

/** How many steps up still name the thing: nurse, health professional, professional. */
const STEPS = 3
/** More words than many resumes have between them. */
const VOCABULARY = 20_000

/** The lexicon of this project; its table is read when the first word is asked for. */
export function makeLexicon(): Lexicon {
	const seen = new Map<string, Meaning | null>()
	return {
		meaningOf(word) {
			const known = seen.get(word)
			if (known !== undefined) return known
			const meaning = find(word)
			if (seen.size < VOCABULARY) seen.set(word, meaning)
			return meaning
		}
	}
}

function find(word: string): Meaning | null {
	const { meanings, files, above, same } = readTable()
	const [first = '', particle] = word.split('_')
	const lemmas = particle
		? lemmasOf(first, (lemma) => meanings.has(`${lemma}_${particle}`)).map(
				(lemma) => `${lemma}_${particle}`
			)
		: lemmasOf(first, (lemma) => meanings.has(lemma))
	const isAdjective = (meaning: number) => partOf(files[meaning] ?? 0) === 'adjective'
	const own =
		lemmas.length > 0
			? lemmas.flatMap((lemma) => meanings.get(lemma) ?? [])
			: adjectivesOf(word, (lemma) => meanings.has(lemma))
					.flatMap((lemma) => meanings.get(lemma) ?? [])
					.filter(isAdjective)
	if (own.length === 0) return null
	const near = new Set([...own, ...own.flatMap((one) => linksOf(same, one))])
	const ups = new Set<number>()
	let level = [...near]
	for (let step = 0; step < STEPS; step++) {
		level = level.flatMap((one) => linksOf(above, one)).filter((one) => !ups.has(one))
		for (const one of level) ups.add(one)
	}
	return {
		own: new Set(own),
		near,
		above: ups,
		fields: [...new Set(own.map((one) => files[one] ?? 0))]
	}
}

function linksOf({ from, list }: Links, meaning: number): number[] {
	return [...list.subarray(from[meaning], from[meaning + 1])]
}

/** The part of speech of a lexicographer's file, as WordNet numbers them. */
export function partOf(field: number): Part {
	if (field === 2) return 'adverb'
	if (field < 2 || field === 44) return 'adjective'
	return field < 29 ? 'noun' : 'verb'
}

/** One for all checks of an isolate, so that a word is looked up once. */
export const english: Lexicon = makeLexicon()
